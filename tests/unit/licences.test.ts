import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { licencesPath, licencesText, shippedPackages } from '../../tools/licences.ts';

test('the list of licences is that of the packages that reach visitors now', () => {
  assert.equal(readFileSync(licencesPath, 'utf8'), licencesText(), 'run node tools/with-node.mjs tools/licences.ts');
});

test('what reaches visitors may be passed on by anybody', () => {
  const licences = shippedPackages().map((name): string =>
    String(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license),
  );
  assert.ok(licences.length > 4);
  assert.deepEqual(
    licences.filter((licence) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(licence)),
    [],
  );
});
