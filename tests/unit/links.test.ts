import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { allLinksInWords, linkWords } from '#src/features/resources/link-check.ts';
import { freePort } from '../../tools/port.ts';
import { mapConcurrently, findingOf, findingOfError, checkLink } from '../../tools/links/check-link.ts';
import { linksOf } from '../../tools/links/links-of.ts';
import { reportOf, withFinding } from '../../tools/links/record.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { edit, soundTree, writeTree } from '../fixtures/tree.ts';

const options = { agent: 'a test', timeout: 5000 };

/** Answers on a free port until the test ends; returns the address. */
const serverOf = async (context: TestContext, answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return `http://127.0.0.1:${address.port}`;
};

test('a link that opens, one that is gone, and one that moved', async (context) => {
  const asked: string[] = [];
  const site = await serverOf(context, ({ method, url, headers }, response) => {
    asked.push(`${method} ${url} ${headers['user-agent']}`);
    if (url === '/old') response.writeHead(301, { location: '/new' });
    else response.writeHead(url === '/missing' ? 404 : 200);
    response.end();
  });
  assert.deepEqual(await checkLink(`${site}/there#part`, options), { state: 'open' });
  assert.deepEqual(await checkLink(`${site}/missing`, options), { state: 'gone', fault: '404' });
  assert.deepEqual(await checkLink(`${site}/old`, options), { state: 'open', movedTo: `${site}/new` });
  assert.deepEqual(asked, [
    'HEAD /there a test',
    'HEAD /missing a test',
    'GET /missing a test',
    'HEAD /old a test',
    'HEAD /new a test',
  ]);
});

test('a server that refuses to tell only the head is asked for the page', async (context) => {
  const site = await serverOf(context, ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 405 : 200).end('page');
  });
  assert.deepEqual(await checkLink(`${site}/`, options), { state: 'open' });
});

test('a server that never answers, refuses programs or is down leaves the matter open', async (context) => {
  const silent = await serverOf(context, () => {});
  assert.deepEqual(await checkLink(silent, { ...options, timeout: 50 }), { state: 'unsure', fault: '응답 없음' });
  const shut = await serverOf(context, (_, response) => void response.writeHead(403).end());
  assert.deepEqual(await checkLink(shut, options), { state: 'unsure', fault: '403' });
  assert.deepEqual(await checkLink(`http://127.0.0.1:${await freePort()}/`, options), {
    state: 'unsure',
    fault: 'ECONNREFUSED',
  });
});

test('only a missing page or host is gone', () => {
  const answer = (status: number) => findingOf('https://a.kr/', { ok: status < 300, status, url: 'https://a.kr/' });
  assert.deepEqual(
    [200, 204, 404, 410, 401, 429, 500, 503].map((status) => answer(status).state),
    ['open', 'open', 'gone', 'gone', 'unsure', 'unsure', 'unsure', 'unsure'],
  );
  const failure = (code: string) => findingOfError(new TypeError('fetch failed', { cause: { code } }));
  assert.deepEqual(failure('ENOTFOUND'), { state: 'gone', fault: '없는 도메인' });
  assert.deepEqual(failure('EAI_AGAIN'), { state: 'unsure', fault: 'EAI_AGAIN' });
  assert.deepEqual(failure('CERT_HAS_EXPIRED'), { state: 'unsure', fault: 'CERT_HAS_EXPIRED' });
});

test('no more than a few are asked at once, and answers keep their order', async () => {
  let busy = 0;
  let most = 0;
  const answers = await mapConcurrently([3, 1, 2, 0, 5], 2, async (item) => {
    busy += 1;
    most = Math.max(most, busy);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    busy -= 1;
    return item * 10;
  });
  assert.deepEqual(answers, [30, 10, 20, 0, 50]);
  assert.equal(most, 2);
});

test('a finding is written into the frontmatter, twice as once, and nothing else changes', () => {
  const source = '---\ntitle: 책\nupdated: 2026-01-02\n---\n\nchecked: 본문이에요.\n';
  const opened = withFinding(source, { state: 'open' }, '2026-02-01');
  assert.equal(opened, source.replace('---\n\n', 'checked: 2026-02-01\n---\n\n'));
  const gone = withFinding(opened, { state: 'gone', fault: '404' }, '2026-02-08');
  assert.equal(gone, source.replace('---\n\n', "checked: 2026-02-08\nfault: '404'\n---\n\n"));
  assert.equal(withFinding(gone, { state: 'unsure', fault: '403' }, '2026-02-15'), gone);
  assert.equal(withFinding(gone, { state: 'open' }, '2026-02-01'), opened);
  assert.throws(() => withFinding('title: 책\n', { state: 'open' }, '2026-02-01'), /머리말/);
});

test('what is written passes the content check, and the page says it', (context) => {
  const book = (soundTree['resources/book.mdx'] ?? '').replace('kind: book', 'kind: book\nurl: https://a.kr/');
  const read = (text: string) => {
    const { catalog, problems } = readContentTree(writeTree(context, { ...soundTree, 'resources/book.mdx': text }));
    assert.deepEqual(problems, []);
    const resource = catalog.resources.get('book');
    assert.ok(resource);
    return linkWords(resource);
  };
  assert.equal(read(book), undefined);
  assert.equal(read(withFinding(book, { state: 'open' }, '2026-02-01')), '링크가 2026-02-01에 열렸어요');
  const gone = withFinding(book, { state: 'gone', fault: '404' }, '2026-02-01');
  assert.equal(read(gone), '링크가 2026-02-01에 열리지 않았어요 (404)');
});

test('a page says once what is known of all its links', () => {
  const [unseen, seen] = [{}, { checked: '2026-02-01' }];
  const words = [[unseen, unseen], [unseen, seen], [seen]].map(allLinksInWords);
  assert.match(words[0] ?? '', /아직 하나씩 열어 보지 못해서/);
  assert.match(words[1] ?? '', /열어 본 날이 적혀 있지 않은 링크는/);
  assert.equal(words[2], '열어 본 날을 링크마다 적었어요.');
});

test('the report puts what needs an eye first', () => {
  const link = { file: 'content/resources/a.mdx', place: 'top', title: '가|나', url: 'https://a.kr/' } as const;
  const report = reportOf(
    [
      { ...link, finding: { state: 'open', movedTo: 'https://b.kr/' } },
      { ...link, finding: { state: 'gone', fault: '404' } },
      { ...link, finding: { state: 'unsure', fault: '응답 없음' } },
    ],
    '2026-02-01',
  );
  assert.ok(report.startsWith('2026-02-01에 링크 3개를 확인했어요. 열림 1개, 열리지 않음 1개, 확인하지 못함 1개.'));
  const results = [...report.matchAll(/^\| 가\\\|나 \| \S+ \| (.*?) \| /gm)].map(([, words]) => words);
  assert.deepEqual(results, ['열리지 않아요 (404)', '확인하지 못했어요 (응답 없음)', '옮겨 갔어요: https://b.kr/']);
});

test('a finding about a first step is written inside its block, twice as once', () => {
  const source = '---\ntitle: 단계\nstart:\n  label: 문서\n  url: https://a.kr/\ncheck: 확인\n---\n\n본문이에요.\n';
  const opened = withFinding(source, { state: 'open' }, '2026-02-01', 'start');
  assert.equal(opened, source.replace('a.kr/\n', 'a.kr/\n  checked: 2026-02-01\n'));
  const gone = withFinding(opened, { state: 'gone', fault: '404' }, '2026-02-08', 'start');
  assert.equal(gone, source.replace('a.kr/\n', "a.kr/\n  checked: 2026-02-08\n  fault: '404'\n"));
  assert.equal(withFinding(gone, { state: 'open' }, '2026-02-01', 'start'), opened);
  assert.throws(() => withFinding('---\ntitle: 단계\n---\n', { state: 'open' }, '2026-02-01', 'start'), /start/);
});

test('the links to look at are those of resources, stages and skills, and what is written of each passes the check', (context) => {
  const start = 'start:\n  label: 문서\n  url: https://a.kr/\n';
  const tree = {
    ...soundTree,
    'resources/book.mdx': (soundTree['resources/book.mdx'] ?? '').replace(
      'kind: book',
      'kind: book\nurl: https://b.kr/',
    ),
    'stages/first.mdx': (soundTree['stages/first.mdx'] ?? '').replace('check:', `${start}check:`),
    'skills/java.mdx': (soundTree['skills/java.mdx'] ?? '').replace('cites:', `${start}cites:`),
  };
  const root = writeTree(context, tree);
  const links = linksOf(readContentTree(root).catalog);
  assert.deepEqual(
    links.map(({ file, place, title, url }) => [file, place, title, url]),
    [
      ['content/resources/book.mdx', 'top', '책', 'https://b.kr/'],
      ['content/stages/first.mdx', 'start', '첫 단계: 문서', 'https://a.kr/'],
      ['content/skills/java.mdx', 'start', 'Java: 문서', 'https://a.kr/'],
    ],
  );
  for (const { file, place } of links) {
    const path = join(root, file.replace('content/', ''));
    writeFileSync(path, withFinding(readFileSync(path, 'utf8'), { state: 'gone', fault: '404' }, '2026-01-02', place));
  }
  const { catalog, problems } = readContentTree(root);
  assert.deepEqual(problems, []);
  assert.equal(catalog.stages.get('first')?.start?.fault, '404');
  assert.equal(catalog.skills.get('java')?.start?.checked, '2026-01-02');
});

test('every first step of the site can be written by the link check', () => {
  for (const { file, place } of linksOf(readContentTree('content').catalog)) {
    assert.doesNotThrow(() => withFinding(readFileSync(file, 'utf8'), { state: 'open' }, '2026-02-01', place), file);
  }
});

test('the check writes into the content that is built', (context) => {
  const root = writeTree(context, edit('resources/book.mdx', 'kind: book', 'kind: book\nurl: https://b.kr/'));
  const everythingOpens = 'data:text/javascript,globalThis.fetch = async (url) => ({ ok: true, status: 200, url })';
  // Runs beside the tree, so that nothing of the project is written even when this fails.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', everythingOpens, resolve('tools/check-links.ts')],
    { cwd: root, env: { ...process.env, CONTENT_DIR: root }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /링크 1개를 확인했어요\. 열림 1개/);
  assert.match(readFileSync(join(root, 'resources/book.mdx'), 'utf8'), /\nchecked: \d{4}-\d{2}-\d{2}\n/);
});
