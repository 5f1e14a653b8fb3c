declare module "autocannon" {
  type Context = { client?: import("./bench/rounds").Client };
  type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string };
  type Result = { non2xx: number; errors: number; "2xx": number; duration: number };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    requests: {
      setupRequest(request: Request, context: Context): Request;
      onResponse(status: number, body: string, context: Context): void;
    }[];
  }): Promise<Result>;
}
