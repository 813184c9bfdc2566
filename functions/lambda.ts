import type * as z from 'zod';

type Handle<Result> = (event: unknown) => Promise<Result>;

/**
 * A Lambda's handler. Settings are read and needs built at the first invocation, and kept for as long as the process lives, so importing
 * an entry touches neither AWS nor the environment. A build that fails is tried again at the next invocation.
 * @throws ZodError that names the settings which are missing or unusable; whatever `build` and the handler throw.
 */
export function lambda<Schema extends z.ZodType, Result>(
  settings: Schema,
  build: (settings: z.output<Schema>) => Handle<Result> | Promise<Handle<Result>>,
): Handle<Result> {
  let built: Handle<Result> | undefined;
  return async (event) => {
    built ??= await build(settings.parse(process.env));
    return built(event);
  };
}
