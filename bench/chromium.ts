import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };

/** A Chromium of one's own, spoken to in its own protocol: Playwright does not follow pages that were drawn ahead. */
export type Chromium = {
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  /** What an expression comes to on the page that is shown. */
  evaluate<Value>(expression: string): Promise<Value>;
  stop(): Promise<void>;
};

const portOf = async (folder: string): Promise<string> => {
  const file = join(folder, 'DevToolsActivePort');
  for (let turn = 0; turn < 200; turn += 1) {
    if (existsSync(file)) {
      const [port = '', path = ''] = readFileSync(file, 'utf8').split('\n');
      if (path !== '') return `ws://127.0.0.1:${port}${path}`;
    }
    await wait(100);
  }
  throw new Error('Chromium did not start');
};

export const startChromium = async (path: string): Promise<Chromium> => {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'));
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--remote-debugging-port=0',
      '--window-size=1280,800',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const socket = new WebSocket(await portOf(folder));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const open = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    if (answer.id !== undefined) open.get(answer.id)?.(answer);
  });
  let last = 0;
  const ask = (method: string, parameters: object, sessionId?: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, ({ error, result }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(Object(result));
      });
      socket.send(JSON.stringify({ id: last, method, params: parameters, sessionId }));
    });
  let session: { target: string; id: string } | undefined;
  /** The page that is shown may be another target than a moment ago. */
  const attached = async (): Promise<string> => {
    const { targetInfos } = await ask('Target.getTargets', {});
    const shown = Array.isArray(targetInfos)
      ? targetInfos.find(({ type, subtype }) => type === 'page' && subtype !== 'prerender')
      : undefined;
    const target = String(shown?.targetId);
    if (session?.target !== target) {
      const { sessionId } = await ask('Target.attachToTarget', { targetId: target, flatten: true });
      session = { target, id: String(sessionId) };
    }
    return session.id;
  };
  const send = async (method: string, parameters: object = {}): Promise<Record<string, unknown>> =>
    ask(method, parameters, await attached());
  return {
    send,
    evaluate: async <Value>(expression: string): Promise<Value> => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 300));
      return Reflect.get(Object(result), 'value') as Value;
    },
    stop: async () => {
      socket.close();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
