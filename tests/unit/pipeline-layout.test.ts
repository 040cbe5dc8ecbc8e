import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutPipeline, type Pipeline, tallLimit } from '#src/features/pipelines/pipeline-layout.ts';
import { stationsOf } from '#src/features/pipelines/pipeline-stations.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { crossingsIn, distanceTo, faultsIn } from '../fixtures/diagram-faults.ts';
import { randomPipeline, shuffled } from '../fixtures/random-pipelines.ts';
import { randomNumbers } from '../fixtures/random-postings.ts';

const { catalog } = readContentTree('content');
const forms = ['wide', 'tall', 'bare'] as const;

const present: readonly (readonly [string, Pipeline])[] = [...catalog.pipelines.values()].map((pipeline) => [
  pipeline.id,
  { nodes: stationsOf(catalog, pipeline), edges: pipeline.edges },
]);
const random: readonly (readonly [string, Pipeline])[] = Array.from({ length: 240 }, (_, seed) => [
  `seed ${seed}`,
  randomPipeline(randomNumbers(seed)),
]);
const all = [...present, ...random].map(([name, pipeline]) => ({
  name,
  pipeline,
  wide: layOutPipeline(pipeline, 'wide'),
  tall: layOutPipeline(pipeline, 'tall'),
  bare: layOutPipeline(pipeline, 'bare'),
}));

/** What a text may take in a font nobody knows: an em per Hangul letter, 0.65 per other, and 10 %. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 1.1 : 0.715) * size, 0);

/** A pipeline of short names: `a>b b>c`; nodes in the order of the letters given. */
const drawn = (letters: string, edges: string): Pipeline => ({
  nodes: [...letters].map((id, step) => ({ id, name: id, step })),
  edges: edges.split(' ').map((edge) => ({ from: edge[0] ?? '', to: edge[2] ?? '', carries: '데이터' })),
});

test('nothing overlaps, leaves the canvas, or is run through by an edge of others', () => {
  for (const layouts of all) {
    for (const form of forms) assert.deepEqual(faultsIn(layouts[form], form), [], `${layouts.name}, ${form}`);
  }
});

test('every node and every edge between two nodes is drawn', () => {
  for (const {
    name,
    pipeline,
    wide: { nodes, edges },
  } of all) {
    assert.deepEqual(
      nodes.map(({ id }) => id),
      pipeline.nodes.map(({ id }) => id),
      name,
    );
    assert.equal(edges.length, pipeline.edges.filter(({ from, to }) => from !== to).length, name);
  }
});

test('a label is beside its own edge', () => {
  for (const { name, wide, tall } of all) {
    for (const { path, label, carries } of [...wide.edges, ...tall.edges]) {
      assert.ok(distanceTo(path, label.box) <= 8, `${name}: ${carries}`);
    }
  }
});

test('texts are whole and no wider than their boxes', () => {
  for (const { name, pipeline, wide, tall } of all) {
    for (const layout of [wide, tall]) {
      const texts = [
        ...layout.nodes.map((node) => ({
          rows: node.name,
          box: node.box,
          size: 14,
          text: pipeline.nodes.find(({ id }) => id === node.id)?.name,
        })),
        ...layout.edges.map(({ label: { rows, box }, carries }) => ({ rows, box, size: 13, text: carries })),
      ];
      for (const { rows, box, size, text } of texts) {
        assert.equal(
          rows
            .map((row) => row.text)
            .join('')
            .replaceAll(' ', ''),
          text?.replaceAll(' ', ''),
          name,
        );
        for (const row of rows) assert.ok(widthOf(row.text, size) <= box.width + 0.01, `${name}: ${row.text}`);
        for (const { y } of rows) assert.ok(y > box.y && y < box.y + box.height, `${name}: ${text}`);
      }
    }
  }
});

test('a tall diagram is at most 320 units wide, and those of the site need no shrinking on a phone of 320 px', () => {
  for (const { name, tall } of all) assert.ok(tall.width <= 320, `${name}: ${tall.width}`);
  for (const [name, pipeline] of present) assert.ok(layOutPipeline(pipeline, 'tall').width <= tallLimit, name);
});

test('the order in which nodes and edges are given changes nothing', () => {
  for (const [seed, layouts] of all.entries()) {
    const numbers = randomNumbers(seed);
    const { nodes, edges } = layouts.pipeline;
    const other = { nodes: shuffled(numbers, nodes), edges: shuffled(numbers, edges) };
    for (const form of forms) {
      assert.deepEqual(layOutPipeline(other, form), layouts[form], `${layouts.name}, ${form}`);
    }
  }
});

test('columns are numbered by the longest way from a start', () => {
  const { nodes } = layOutPipeline(drawn('abcdef', 'a>b b>c c>d a>d e>c f>d'), 'wide');
  const columns = [...new Set(nodes.map(({ box }) => box.x))].toSorted((a, b) => a - b);
  assert.deepEqual(
    nodes.map(({ box }) => columns.indexOf(box.x)),
    [0, 1, 2, 3, 0, 0],
  );
});

test('a cycle starts with the node listed first and comes back to it', () => {
  const { nodes, edges } = layOutPipeline(drawn('xba', 'x>b b>a a>x'), 'wide');
  const lefts = nodes.map(({ box }) => box.x);
  assert.deepEqual(
    lefts,
    lefts.toSorted((a, b) => a - b),
  );
  const back = edges.find(({ to }) => to === 'x');
  assert.equal(back?.path.at(-1)?.x, nodes[0]?.box.x, 'it arrives where everything arrives');
});

test('rows are chosen so that edges need not cross', () => {
  for (const graph of [
    drawn('abcd', 'a>d b>c'),
    drawn('abcdef', 'a>f b>e c>d'),
    drawn('abcdefg', 'a>b a>c b>g c>d d>g a>e e>f f>g'),
  ]) {
    for (const form of forms) assert.equal(crossingsIn(layOutPipeline(graph, form)), 0, form);
  }
});

test('in the pipelines of the site no edges cross, and from one step to the next the wide line is straight', () => {
  for (const [name, pipeline] of present) {
    for (const form of forms) assert.equal(crossingsIn(layOutPipeline(pipeline, form)), 0, `${name}, ${form}`);
    const steps = new Map(pipeline.nodes.map(({ id, step }) => [id, step]));
    for (const { from, to, path } of layOutPipeline(pipeline, 'wide').edges) {
      const next = (steps.get(to) ?? 0) - (steps.get(from) ?? 0) === 1;
      if (next) assert.equal(path.length, 2, `${name}: ${from} → ${to}`);
    }
  }
});

test('edges nobody can draw do not stop the others', () => {
  const graph = drawn('abc', 'a>b b>c');
  const more = [...graph.edges, { from: 'b', to: 'b', carries: '자기' }, { from: 'a', to: 'nobody', carries: '끝' }];
  assert.deepEqual(layOutPipeline({ ...graph, edges: more }, 'wide'), layOutPipeline(graph, 'wide'));
  assert.equal(layOutPipeline({ ...graph, edges: [] }, 'tall').nodes.length, 3);
});
