declare module "autocannon" {
  type Client = {
    setRequest(request: {
      path: string;
      method: string;
      headers: Record<string, string>;
      body?: string;
    }): void;
    on(event: "body", listener: (part: Buffer) => void): void;
    on(event: "response", listener: (status: number) => void): void;
  };
  type Result = { non2xx: number; errors: number; "2xx": number; duration: number };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    setupClient: (client: Client) => void;
  }): Promise<Result>;
}
