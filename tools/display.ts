import { spawn } from 'node:child_process';

/**
 * Runs something that opens windows. On Linux without a screen it gets a virtual one, where there is Xvfb. Hands over
 * the variables that name it.
 */
export const withDisplay = async <Result>(run: (env: NodeJS.ProcessEnv) => Promise<Result>): Promise<Result> => {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return run({});
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string | undefined>((resolve) => {
    // It prints the number of the display it found free.
    screen.stdout.once('data', (text) => resolve(String(text).trim()));
    for (const end of ['error', 'exit']) screen.once(end, () => resolve(undefined));
  });
  try {
    return await run(number === undefined ? {} : { DISPLAY: `:${number}` });
  } finally {
    screen.kill();
  }
};
