declare module "fs-native-extensions" {
  /** Asks the kernel for an exclusive lock on an open file; false when another process holds it. */
  export function tryLock(fd: number): boolean;
}
