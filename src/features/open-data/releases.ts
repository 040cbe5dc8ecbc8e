/** A version of the open data. */
export type Release = { readonly version: string; readonly date: string; readonly changes: readonly string[] };

/**
 * Every version of the shape of the open data, the newest first; the newest is what the site publishes.
 * First part: a table or a column went away or means something else; the files move to a new address.
 * Second part: a table, a column or a listed value is new. Third part: a description was put right.
 * More or corrected content is no new version: the date of the data says that.
 */
export const releases: readonly [Release, ...Release[]] = [
  {
    version: '2.1.0',
    date: '2026-11-27',
    changes: ['로드맵의 단계(stages)에 걸리는 시간(hours), 끝나면 손에 남는 것(makes), 처음 할 일(first)을 더했어요.'],
  },
  {
    version: '2.0.0',
    date: '2026-11-26',
    changes: [
      '공개된 공고의 줄은 cite와 source가 비어 있고, recorded가 공고를 본 달이에요.',
      '공고에 본 달(seen), 본 곳(seen_how), 신입 지원(newcomers)을, 줄에 요건(requirement)을, 조건에 위 끝 햇수(years_to)를 더했어요. 조건의 종류에 language와 other가 늘었고, 신입과 경력 무관은 0년이에요.',
      '기술의 한국어 이름이 비어 있을 수 있어요. 영문 글자를 하나씩 읽은 것은 이름이 아니라서 뺐어요. 제품인지 개념인지(kind)를 더했어요.',
      '요건 표(requirements)와, 무엇을 얼마나 바라는지 센 시장 표(market)를 더했어요. 회사에 업종(field)을, 공고에 나누어 세는 직무(track)와 시장에 드는지(in_market)를 더했어요.',
      '모든 파일을 zip 하나(all.zip)로도 받을 수 있어요.',
    ],
  },
  {
    version: '1.0.0',
    date: '2026-11-21',
    changes: ['처음 냈어요. 공고와 줄, 언급, 기술, 출처를 비롯한 표 14개를 JSON과 CSV로 받을 수 있어요.'],
  },
];

/** The version the site publishes. */
export const [{ version: dataVersion }] = releases;

/** The folder of the files: links to it last until the first part of the version changes. */
export const dataFolder = `/data/v${dataVersion.split('.')[0]}/`;
