/**
 * A small posting that is read once nobody waits, so that the first real one finds the browser's compiler warm: it has
 * headings, levels, conditions, choices and English.
 */
export const warmUp = `[데이터 엔지니어]
주요 업무
• 데이터 파이프라인 개발 및 운영 (Airflow, Spark 등)
자격 요건
• Python, Java 중 하나 이상을 3년 이상 다룬 분
• 컴퓨터 공학 전공 또는 그에 준하는 경험
우대사항
- Kafka 운영 경험이 있으면 좋아요
Requirements: 5+ years of SQL, AWS/GCP
복리후생: 점심 제공`;
