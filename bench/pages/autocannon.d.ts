/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Requests a second over all connections. */
    readonly overallRate: number;
    readonly headers: Readonly<Record<string, string>>;
  };
  /** Milliseconds. */
  type Latency = { readonly p50: number; readonly p97_5: number; readonly p99: number };
  type Result = { readonly latency: Latency; readonly non2xx: number; readonly errors: number };
  export default function autocannon(options: Options): Promise<Result>;
}
