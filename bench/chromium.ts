import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Answer = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

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
  const sessions = new Set<string>();
  const open = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    if (answer.id !== undefined) open.get(answer.id)?.(answer);
    if (answer.method === 'Target.attachedToTarget' && answer.params) sessions.add(answer.params.sessionId);
    if (answer.method === 'Target.detachedFromTarget' && answer.params) sessions.delete(answer.params.sessionId);
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
  // Chromium draws nothing ahead for a page that is spoken to by itself; through its tab it does.
  const { targetInfos } = await ask('Target.getTargets', { filter: [{ type: 'tab' }] });
  const [tab] = Array.isArray(targetInfos) ? targetInfos : [];
  const { sessionId } = await ask('Target.attachToTarget', { targetId: tab.targetId, flatten: true });
  await ask(
    'Target.setAutoAttach',
    { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
    String(sessionId),
  );
  /** The session of the page that is shown, which may have been one drawn ahead. */
  const shown = async (): Promise<string> => {
    for (const session of [...sessions].reverse()) {
      const expression = 'document.prerendering || document.visibilityState !== "visible"';
      const answer = await ask('Runtime.evaluate', { expression, returnByValue: true }, session).catch(() => undefined);
      if (Reflect.get(Object(answer?.['result']), 'value') === false) return session;
    }
    throw new Error('no page is shown');
  };
  const send = async (method: string, parameters: object = {}): Promise<Record<string, unknown>> =>
    ask(method, parameters, await shown());
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
