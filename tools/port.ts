import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

const defaultPort = 4321;

/**
 * The port asked for by `--port` or `PORT`, else the default.
 * @throws when it is no port number.
 */
export const requestedPort = (): number => {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
  const asked = values['port'] ?? process.env['PORT'] ?? defaultPort;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`'${asked}'은 포트 번호가 아닙니다. 1부터 65535까지의 수를 쓰세요.`);
};

/** Opens and closes the port on every address. Port 0 asks for a free one. Returns the port, or nothing when taken. */
const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** A port nobody listens on. */
export const freePort = async (): Promise<number> => {
  const port = await tryPort(0);
  if (port === undefined) throw new Error('빈 포트를 찾지 못했습니다.');
  return port;
};

/** @throws when somebody listens on the port. */
export const assertFree = async (port: number): Promise<void> => {
  if ((await tryPort(port)) !== undefined) return;
  throw new Error(
    `${port}번 포트를 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끄거나 다른 포트로 여세요: npm start -- --port ${port + 1}`,
  );
};
