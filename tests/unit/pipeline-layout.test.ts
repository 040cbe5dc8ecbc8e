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
const random: readonly (readonly [string, Pipeline])[] = Array.from({ length: 24 }, (_, seed) => [
  `seed ${seed}`,
  randomPipeline(randomNumbers(seed)),
]);
const layoutsOf = async (name: string, pipeline: Pipeline) => ({
  name,
  pipeline,
  wide: await layOutPipeline(pipeline, 'wide'),
  tall: await layOutPipeline(pipeline, 'tall'),
  bare: await layOutPipeline(pipeline, 'bare'),
});
const ofSite = await Promise.all(present.map(([name, pipeline]) => layoutsOf(name, pipeline)));
const all = [...ofSite, ...(await Promise.all(random.map(([name, pipeline]) => layoutsOf(name, pipeline))))];

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

test('the diagrams of the site need no shrinking: downwards on a phone of 320 px, to the right on a screen of 768 px', () => {
  for (const { name, wide, tall } of ofSite) {
    assert.ok(tall.width <= tallLimit, `${name}: ${tall.width}`);
    assert.ok(wide.width <= 720, `${name}: ${wide.width}`);
  }
});

test('where boxes do not fit side by side on a phone, they follow one another', async () => {
  const fan = drawn('abcdefgh', 'a>b b>c c>d c>e c>f c>g h>b h>c');
  assert.ok((await layOutPipeline(fan, 'tall')).width <= tallLimit);
});

test('the order in which nodes and edges are given changes nothing', async () => {
  for (const [seed, layouts] of all.slice(0, 10).entries()) {
    const numbers = randomNumbers(seed);
    const { nodes, edges } = layouts.pipeline;
    const other = { nodes: shuffled(numbers, nodes), edges: shuffled(numbers, edges) };
    for (const form of forms) {
      assert.deepEqual(await layOutPipeline(other, form), layouts[form], `${layouts.name}, ${form}`);
    }
  }
});

test('the flow never goes back where it need not', async () => {
  const { nodes, edges } = await layOutPipeline(drawn('abcdef', 'a>b b>c c>d a>d e>c f>d'), 'wide');
  const boxOf = new Map(nodes.map(({ id, box }) => [id, box]));
  for (const { from, to } of edges) {
    const [source, target] = [boxOf.get(from), boxOf.get(to)];
    assert.ok(source && target && source.x + source.width < target.x, `${from} → ${to}`);
  }
});

test('a cycle starts with the node listed first and comes back to it', async () => {
  const { nodes, edges } = await layOutPipeline(drawn('xba', 'x>b b>a a>x'), 'wide');
  const lefts = nodes.map(({ box }) => box.x);
  assert.deepEqual(
    lefts,
    lefts.toSorted((a, b) => a - b),
  );
  const back = edges.find(({ to }) => to === 'x');
  assert.equal(back?.path.at(-1)?.x, nodes[0]?.box.x, 'it arrives where everything arrives');
});

test('rows are chosen so that edges need not cross', async () => {
  for (const graph of [
    drawn('abcd', 'a>d b>c'),
    drawn('abcdef', 'a>f b>e c>d'),
    drawn('abcdefg', 'a>b a>c b>g c>d d>g a>e e>f f>g'),
  ]) {
    for (const form of forms) assert.equal(crossingsIn(await layOutPipeline(graph, form)), 0, form);
  }
});

test('in the pipelines of the site no edges cross, and from one step to the next the wide line is straight', () => {
  for (const layouts of ofSite) {
    for (const form of forms) assert.equal(crossingsIn(layouts[form]), 0, `${layouts.name}, ${form}`);
    const steps = new Map(layouts.pipeline.nodes.map(({ id, step }) => [id, step]));
    for (const { from, to, path } of layouts.wide.edges) {
      const next = (steps.get(to) ?? 0) - (steps.get(from) ?? 0) === 1;
      if (next) assert.equal(path.length, 2, `${layouts.name}: ${from} → ${to}`);
    }
  }
});

test('edges nobody can draw do not stop the others', async () => {
  const graph = drawn('abc', 'a>b b>c');
  const more = [...graph.edges, { from: 'b', to: 'b', carries: '자기' }, { from: 'a', to: 'nobody', carries: '끝' }];
  assert.deepEqual(await layOutPipeline({ ...graph, edges: more }, 'wide'), await layOutPipeline(graph, 'wide'));
  assert.equal((await layOutPipeline({ ...graph, edges: [] }, 'tall')).nodes.length, 3);
});
