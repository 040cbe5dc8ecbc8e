import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A posting of our own, as people paste them. */
export const posting = `[데이터 엔지니어] 가상 회사
우리 팀은 데이터를 모으고 나눠요
주요업무
- 데이터 파이프라인을 만들고 운영해요
자격요건
- Python과 SQL을 다룰 수 있는 분
- Java, Kotlin 중 하나를 쓰는 분
- 데이터 엔지니어 경력 3년 이상
- Kafka 운영 경험
우대사항
- Qubofloe 같은 도구를 써 본 분
- 컴퓨터 공학을 전공한 분
복리후생
- 점심을 드려요`;

/** The line on the page that holds the words. */
export const lineWith = (page: Page, words: string) => page.locator('[data-line]', { hasText: words });

/** Pastes a text into the box and waits until it is read. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('#posting-text').fill(text);
  await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', /done|empty/);
};
