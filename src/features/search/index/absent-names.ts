/**
 * Products people look for that have no page here: names before the colon, ids of skills after it. Some stand in a posting or in our own text, some are what people
 * know from elsewhere. A test holds that none has a page and every near one does; once a name gets a page, its line
 * goes.
 */
const table = `
RabbitMQ|래빗엠큐|래빗MQ: kafka redis
ActiveMQ|액티브엠큐: kafka
BullMQ: redis kafka
Apache Pulsar|Pulsar|펄사: kafka pubsub
NATS|나츠: kafka pubsub
Amazon SQS|SQS: kafka pubsub
Celery|셀러리: redis airflow
MinIO|미니오: s3 hdfs
Ceph|세프: s3 hdfs
Apache Ozone|오존: hdfs s3
LakeFS|레이크FS: iceberg delta-lake
Apache Paimon|Paimon|파이몬: iceberg hudi flink
Apache Pinot|Pinot|피노: druid clickhouse
Apache Doris|Doris|도리스: starrocks clickhouse
Greenplum|그린플럼: redshift postgresql
Teradata|테라데이터: redshift oracle
Vertica|버티카: redshift clickhouse
Microsoft Fabric|마이크로소프트 패브릭: azure databricks
Azure Synapse|Synapse|시냅스: azure databricks
SAP HANA|HANA|하나 DB: rdb oracle
SAP: rdb oracle
Sybase|사이베이스|SAP ASE: rdb mssql
IBM DB2|DB2: rdb oracle
Tibero|티베로: oracle rdb
CUBRID|큐브리드: mysql rdb
TiDB: mysql rdb
CockroachDB: postgresql rdb
TimescaleDB|타임스케일: influxdb postgresql
DocumentDB|Amazon DocumentDB|도큐먼트DB: mongodb
MongoDB Atlas|몽고디비 아틀라스: mongodb
Couchbase|카우치베이스: mongodb
Memcached|멤캐시드: redis
Alluxio|알럭시오: hdfs trino
Fivetran|파이브트랜: airbyte
Stitch: airbyte
Informatica|인포매티카: etl airbyte
Talend|탈렌드: etl airbyte
DataStage|데이터스테이지: etl
Segment|세그먼트: airbyte kafka
Sqoop|Apache Sqoop|스쿱: hadoop spark
Oozie|Apache Oozie|우지: airflow
Azkaban|아즈카반: airflow
Mage|Mage AI: airflow dagster
Flume|Apache Flume|플룸: fluentd logstash
Apache Storm|Storm|스톰: flink spark-streaming
Samza: flink kafka-streams
Apache Tez|Tez: hive mapreduce
Apache Pig|Pig|피그: hive spark
Apache Ranger|Ranger|레인저: hadoop data-governance
Kerberos|커버로스: hadoop
Collibra|콜리브라: data-catalog data-governance
Alation: data-catalog data-governance
Monte Carlo|몬테카를로: data-quality observability
Dune Analytics|Dune: sql
Pulumi|풀루미: terraform
CloudFormation|AWS CloudFormation|클라우드포메이션: terraform aws
AWS CDK|CDK: terraform aws
Puppet|퍼핏: ansible
Chef|셰프: ansible
Vagrant|베이그런트: docker
OpenShift|오픈시프트: kubernetes
Rancher|랜처: kubernetes
Istio|이스티오: kubernetes
Consul|콘술: kubernetes
Vault|HashiCorp Vault|볼트: terraform kubernetes
Nexus|넥서스: ci-cd
Spinnaker|스핀네이커: argocd ci-cd
CodePipeline|AWS CodePipeline: ci-cd aws
Bitbucket|비트버킷: git github
Maven|메이븐: java
Gradle|그레이들: java
Nginx|엔진엑스: backend
CloudWatch|AWS CloudWatch|클라우드워치: aws observability
New Relic|뉴렐릭: datadog observability
Splunk|스플렁크: elasticsearch observability
Sentry|센트리: observability
Jaeger|예거: observability
Zipkin|집킨: observability
Scrapy|스크래파이: crawling python
Selenium|셀레늄: crawling
Playwright|플레이라이트: crawling
BeautifulSoup|뷰티풀수프|뷰티풀숩: crawling python
NumPy|넘파이: pandas python
Polars|폴라스: pandas spark
Dask|다스크: pandas spark
Ray|Ray Serve: spark kubernetes
scikit-learn|사이킷런|sklearn: machine-learning python
XGBoost|엑스지부스트: lightgbm
CatBoost|캣부스트: lightgbm
Hugging Face|허깅페이스: llm pytorch
Keras|케라스: tensorflow
OpenCV|오픈CV: computer-vision
CrewAI: ai-agent langchain
Amazon Bedrock|Bedrock|베드록: llm aws
DVC: git mlflow
Streamlit|스트림릿: python dashboard
Mixpanel|믹스패널: ga4
Braze|브레이즈: mmp
HubSpot|허브스팟: api
Salesforce|세일즈포스: api
SAS: statistics r
SPSS: statistics r
MATLAB|매트랩: python statistics
Julia|줄리아: python r
PHP: backend
Ruby|루비: backend
Swift|스위프트: backend
Perl|펄: shell-script
SQLAlchemy: sql python
Unity|유니티:
Unreal Engine|언리얼|언리얼 엔진:
`;

/** The table as it travels: a line a product. */
export const absentLines = table
  .trim()
  .split('\n')
  .map((line) => line.replace(': ', ':'))
  .join('\n');
