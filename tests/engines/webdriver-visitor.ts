import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/port.ts';
import { eventually, savedIn } from './saved.ts';
import type { Visitor } from './visitor.ts';

/** Keys without a letter, as the WebDriver standard writes them. */
const keyCodes: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/** The name under which the standard hands over an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const elementIn = (value: unknown): string => {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, elementKey) : undefined;
  if (typeof id !== 'string') throw new Error('no element');
  return id;
};

/**
 * A browser behind a WebDriver of the system, in a home folder of its own: Debian's WebKitGTK, which Playwright cannot
 * drive. The few commands are those of the W3C standard, so no library stands between.
 */
export const webDriverVisitor = async (driver: string, capabilities: object): Promise<Visitor> => {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'visitor-'));
  const process_ = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, HOME: home } });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const session = await eventually(() =>
    call('POST', '', { capabilities: { alwaysMatch: capabilities } }).catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    }),
  );
  const { sessionId, capabilities: given } = session as {
    readonly sessionId: string;
    readonly capabilities: Readonly<Record<string, string>>;
  };
  const post = (command: string, body: object = {}): Promise<unknown> => call('POST', `/${sessionId}${command}`, body);
  const elementOf = async (expression: string): Promise<string> =>
    elementIn(await post('/execute/sync', { script: `return ${expression}`, args: [] }));
  const click = async (element: string): Promise<void> => {
    await post(`/element/${await elementOf(element)}/click`);
  };
  const resize = async (width: number, height: number): Promise<void> => {
    await post('/window/rect', { width, height });
  };
  await resize(1280, 900);
  return {
    browser: `${given['browserName']} ${given['browserVersion']}`,
    open: async (url) => {
      await post('/url', { url });
    },
    ask: (question) =>
      post('/execute/async', {
        script: `const done = arguments[0]; Promise.resolve(${question}).then(done, (error) => done(String(error)))`,
        args: [],
      }),
    click,
    type: async (text) => {
      const focused = elementIn(await call('GET', `/${sessionId}/element/active`));
      await post(`/element/${focused}/value`, { text });
    },
    press: async (keys) => {
      const codes = keys.split('+').map((key) => keyCodes[key] ?? key.toLowerCase());
      const actions = [
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    attach: async (field, file) => {
      await post(`/element/${await elementOf(field)}/value`, { text: file });
    },
    save: async (element) => {
      await click(element);
      return savedIn(home);
    },
    resize,
    leave: async () => {
      await call('DELETE', `/${sessionId}`).catch(() => undefined);
      process_.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
