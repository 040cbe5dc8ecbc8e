import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a Caddy to test with: `CADDY_PATH` or an installed one. Nothing when there is none. */
export const findCaddy = (): string | undefined => {
  const given = process.env['CADDY_PATH'];
  if (given !== undefined && !existsSync(given)) throw new Error(`CADDY_PATH의 '${given}' 파일이 없습니다.`);
  const name = process.platform === 'win32' ? 'caddy.exe' : 'caddy';
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return given ?? places.find(existsSync);
};
