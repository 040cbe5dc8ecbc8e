import { spawnSync } from 'node:child_process';
import { advisoriesIn, faultsIn } from './audit/advisories.ts';
import { exceptions } from './audit/exceptions.ts';

/** Asks the registry for known faults of the installed packages and holds them against the exceptions we named. */
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const advisories = advisoriesIn(stdout ?? '');
if (advisories) {
  const faults = faultsIn(advisories, exceptions, new Date().toISOString().slice(0, 10));
  for (const fault of faults) console.error(fault);
  console.info(
    `알려진 취약점 ${advisories.length}건, 이름을 적어 둔 예외 ${exceptions.length}건, 손볼 것 ${faults.length}건입니다.`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.warn('패키지 저장소가 취약점 조회에 답하지 않아 확인하지 못했습니다. 안전하다는 뜻은 아닙니다.');
}
