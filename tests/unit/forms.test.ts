import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { layerLabels } from '#src/domain/route-lines.ts';

type Field = {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly description?: string;
    readonly options?: readonly unknown[];
  };
};

/** A form as GitHub reads it: the YAML of the file. */
const read = (
  file: string,
): { readonly name?: string; readonly description?: string; readonly body: readonly Field[] } =>
  parseFrontmatter(`---\n${readFileSync(file, 'utf8')}---\n`).frontmatter as ReturnType<typeof read>;

const forms = globSync('.github/ISSUE_TEMPLATE/[0-9]*.yml').toSorted();

test('every issue form has what GitHub asks for, and no text was cut off by YAML', () => {
  assert.equal(forms.length, 3);
  for (const file of forms) {
    const { name, description, body } = read(file);
    assert.ok(name && description, file);
    const ids = body.flatMap(({ id }) => id ?? []);
    assert.deepEqual([...new Set(ids)], ids, file);
    for (const { type, id, attributes } of body) {
      assert.ok(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type), `${file}: ${type}`);
      assert.ok(type === 'markdown' ? attributes.value : id && attributes.label, `${file}: ${id}`);
      if (type === 'dropdown') assert.ok(attributes.options?.length, `${file}: ${id}`);
    }
    assert.doesNotMatch(readFileSync(file, 'utf8'), /: (?!').* #/, `${file}: a bare # begins a comment`);
  }
});

test('the form for a missing skill offers the lines of the map', () => {
  const layer = read('.github/ISSUE_TEMPLATE/3-skill.yml').body.find(({ id }) => id === 'layer');
  assert.deepEqual(layer?.attributes.options?.slice(0, -1), Object.values(layerLabels));
});
