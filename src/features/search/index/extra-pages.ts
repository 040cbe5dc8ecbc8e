import type { ExtraPage } from './drafts.ts';

/** Pages of the site that are no entries, with the words people look for them by. */
export const extraPages: readonly ExtraPage[] = [
  {
    id: 'roadmap',
    title: '공부 로드맵',
    names: ['로드맵', 'roadmap', '학습 순서', '1TB'],
  },
  {
    id: 'read',
    title: '내 공고 읽기',
    names: ['공고 읽기', '공고 분석', '공고 해석', '공고 붙여 넣기', '내 공고'],
  },
  { id: 'fit', title: '내 준비 점검', names: ['준비 점검', '맞춰 보기', '공고와 맞춰 보기'] },
  { id: 'matrix', title: '기술과 공고 표', names: ['매트릭스'] },
  { id: 'compare', title: '공고 비교', names: ['공고 나란히 보기', '나란히 보기'] },
  { id: 'data', title: '열린 데이터', names: ['열린 데이터', '오픈 데이터', '데이터셋', 'open data', 'dataset'] },
  { id: 'resources', title: '추천 자료', names: ['추천 자료', '추천 링크', '자료', '참고 자료', '링크 모음'] },
  { id: 'skills', title: '기술 목록', names: ['기술', '기술 스택', '노선도'] },
  { id: 'market', title: '공고 시장', names: ['공고 시장', '시장', '채용 시장', '채용 동향', '트렌드'] },
  { id: 'requirements', title: '요건 목록', names: ['요건', '자격 요건', '지원 자격'] },
  { id: 'companies', title: '회사 목록', names: ['회사', '기업'] },
  { id: 'roles', title: '직무 목록', names: ['직무', '직무 비교', '직무 차이'] },
  { id: 'pipelines', title: '파이프라인 예시', names: ['파이프라인 예시'] },
  { id: 'questions', title: '질문 목록', names: ['질문', 'qna', 'faq'] },
];
