import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advisoriesIn, faultsIn } from '../../tools/audit/advisories.ts';
import { exceptions } from '../../tools/audit/exceptions.ts';

const via = {
  source: 1,
  name: 'left',
  dependency: 'left',
  title: 'Reads past the end',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
  range: '<2.0.0',
};
/** As npm prints it: the faulty package carries the advisory, those that need it name it, one of them twice. */
const printed = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    left: { name: 'left', severity: 'high', via: [via] },
    right: { name: 'right', severity: 'high', via: ['left'] },
    other: { name: 'other', severity: 'high', via: ['left', via] },
  },
});
const advisory = { id: 'GHSA-aaaa-bbbb-cccc', package: 'left', severity: 'high', title: 'Reads past the end' };
const exception = { id: advisory.id, package: 'left', reason: '빌드에서만 써요.', until: '2026-06-01' };

test('every advisory is read once', () => {
  assert.deepEqual(advisoriesIn(printed), [advisory]);
  assert.deepEqual(advisoriesIn('{"auditReportVersion":2,"vulnerabilities":{}}'), []);
});

test('no answer of the registry is told from an answer without advisories', () => {
  assert.equal(advisoriesIn('{"message":"405 Method Not Allowed","error":{}}'), undefined);
  assert.equal(advisoriesIn(''), undefined);
});

test('an advisory is a fault until it is excused, and again when the excuse runs out or excuses nothing', () => {
  assert.match(
    faultsIn([advisory], [], '2026-05-01').join(),
    /left \(high\): Reads past the end \[GHSA-aaaa-bbbb-cccc\]/,
  );
  assert.deepEqual(faultsIn([advisory], [exception], '2026-06-01'), []);
  assert.match(faultsIn([advisory], [exception], '2026-06-02').join(), /기한\(2026-06-01\)이 지났습니다/);
  assert.match(faultsIn([], [exception], '2026-05-01').join(), /이제 걸리지 않는 예외/);
  assert.equal(faultsIn([advisory], [{ ...exception, package: 'right' }], '2026-05-01').length, 2);
});

test('every exception says why, and until a day', () => {
  for (const { id, reason, until } of exceptions) {
    assert.match(id, /^GHSA(?:-\w{4}){3}$/);
    assert.ok(reason.length > 10, id);
    assert.match(until, /^\d{4}-\d{2}-\d{2}$/);
  }
});
