import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Room for 100,000 cases: what an item takes is measured, not refused. */
const mostMegabytes = 16_000;

/**
 * Runs a script of ours in a process of its own and resolves to the one message that it sends: memory is that of the script alone, and no code
 * is warm from what ran before. @throws Error when it ends without a message.
 */
export async function inOwnProcess(script: URL, args: readonly string[]): Promise<unknown> {
  const child = fork(fileURLToPath(script), args, {
    execArgv: ['--expose-gc', `--max-old-space-size=${mostMegabytes}`],
  });
  let answer: { readonly message: unknown } | undefined;
  child.on('message', (message) => {
    answer = { message };
  });
  const [code] = await once(child, 'exit');
  if (answer === undefined || code !== 0) throw new Error(`${args.join(' ')} ended with ${code} and measured nothing.`);
  return answer.message;
}
