import pg from "pg";

/**
 * A portal with years of approved reports: every unit on every task in every month. Deterministic (ids aside): texts,
 * figures and states follow from the numbers of unit, task and period. Of the last month nearly everything waits.
 */

/** The 60th month ends soon after this moment. */
export const GENERATED_DAY = "2025-12-29T08:00:00+07:00";

/** What is generated; the catalogue must be loaded. */
export type Size = { units: number; months: number };

/** 5 + 3 tasks: 3.360 and 336.000 submissions. */
export const SMALL: Size = { units: 7, months: 60 };
export const LARGE: Size = { units: 700, months: 60 };

const SENTENCES = [
  "Tổ chức 04 đợt tuyên truyền lưu động tại các khóm, ấp với 1.250 lượt người tham dự.",
  "Phối hợp Bảo hiểm xã hội thành phố vận động 312 hộ gia đình tham gia bảo hiểm y tế.",
  "Hoàn thành rà soát hộ nghèo, hộ cận nghèo theo chuẩn mới, lập danh sách hỗ trợ sinh kế.",
  "Nghiệm thu 02 tuyến đường giao thông nông thôn dài 3,4 km, vốn nhân dân đóng góp 35 %.",
  "Duy trì 12 mô hình tự quản về an ninh trật tự, tiếp nhận và xử lý 27 tin báo của người dân.",
  "Kết nạp 05 đảng viên mới, trong đó 02 đồng chí ở chi bộ khóm.",
  "Kiểm tra 18 cơ sở kinh doanh, nhắc nhở 04 trường hợp lấn chiếm lòng lề đường.",
  "Diện tích sản xuất lúa có hợp đồng bao tiêu đạt 1.830 ha, tăng 140 ha so với cùng kỳ.",
  "Một bộ phận người dân đi làm ăn xa nên việc vận động còn gặp khó khăn.",
  "Kinh phí phân bổ chậm, tiến độ giải ngân của một số công trình chưa đạt kế hoạch.",
  "Cán bộ phụ trách kiêm nhiệm nhiều việc, thời gian dành cho cơ sở còn ít.",
  "Kiến nghị Thị ủy chỉ đạo các ngành hỗ trợ kinh phí duy tu đê bao trước mùa lũ.",
  "Thời gian tới tiếp tục đối thoại với người dân về giải phóng mặt bằng.",
  "Tập trung hoàn thành các chỉ tiêu còn thấp, phân công cấp ủy viên phụ trách từng khóm.",
];

/** Empties the portal's reports and fills it. Takes about a minute per 100.000 submissions. */
export async function generate(databaseUrl: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of statements(size)) await client.query(statement);
  } finally {
    await client.end();
  }
  // VACUUM does not run inside the batch.
  const cleaner = new pg.Client({ connectionString: databaseUrl });
  await cleaner.connect();
  await cleaner.query("VACUUM ANALYZE");
  // What is measured next must not wait for what was generated to reach the disk.
  await cleaner.query("CHECKPOINT");
  await cleaner.end();
}

function statements({ units, months }: Size): string[] {
  const sentences = SENTENCES.map((text) => `'${text}'`).join(",");
  return [
    // Of this connection only: constraints and triggers of the append-only tables would cost most of the time.
    "SET session_replication_role = replica",
    "SET synchronous_commit = off",
    "DROP INDEX submission_version_search_idx",
    `TRUNCATE submission, measure_value, submission_version, review_event, review_note, publication,
      publication_measure, task_rollup, unit_measure_year, measure_year, measure_period, period, period_extension, notice,
      review_comment, review_reading, attachment CASCADE`,
    `CREATE OR REPLACE FUNCTION bench_text(seed int, count int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT string_agg((ARRAY[${sentences}])[1 + (seed * 7 + i * 5 + (seed * i) % 3) % ${SENTENCES.length}], ' ')
      FROM generate_series(1, count) i $$`,
    // A valid UUID, the same for the same words.
    `CREATE OR REPLACE FUNCTION bench_id(words text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
      SELECT overlay(overlay(md5(words) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$`,
    ...unitStatements(units),
    `INSERT INTO period (id, resolution_id, code, label, year, ordinal, per_year, starts_on, ends_on, opens_at, due_at,
        state)
      SELECT bench_id('period' || m), (SELECT id FROM resolution), to_char(day, 'YYYY"-m"MM'),
        'Tháng ' || extract(month FROM day) || '/' || extract(year FROM day), extract(year FROM day),
        extract(month FROM day), 12, day, day + interval '1 month -1 day', day + interval '14 days',
        day + interval '24 days 10 hours', CASE WHEN m = ${months} THEN 'OPEN' ELSE 'CLOSED' END::period_state
      FROM (SELECT m, (date '2020-12-01' + m * interval '1 month')::date AS day FROM generate_series(1, ${months}) m) d`,
    ...reportStatements(months),
    ...publicationStatements,
    "CREATE INDEX submission_version_search_idx ON submission_version USING GIN (search)",
    "DROP TABLE bench_report",
    "DROP FUNCTION bench_text",
    "DROP FUNCTION bench_id",
    "RESET ALL",
  ];
}

function unitStatements(units: number): string[] {
  return [
    // Beside the seven of the catalogue; every locality has every task.
    `INSERT INTO unit (id, code) SELECT bench_id('unit' || i), 'don-vi-' || lpad(i::text, 3, '0')
      FROM generate_series(8, ${units}) i ON CONFLICT DO NOTHING`,
    `INSERT INTO unit_name (id, unit_id, name, kind) SELECT bench_id('name' || i), bench_id('unit' || i),
        'Mỹ Hòa ' || i, (CASE WHEN i % 2 = 0 THEN 'WARD' ELSE 'COMMUNE' END)::unit_kind
      FROM generate_series(8, ${units}) i ON CONFLICT DO NOTHING`,
    `INSERT INTO assignment (id, unit_id, task_id) SELECT gen_random_uuid(), u.id, t.id
      FROM unit u, task t WHERE u.code LIKE 'don-vi-%' ON CONFLICT DO NOTHING`,
  ];
}

/** One row per report first, then what hangs on it. */
function reportStatements(months: number): string[] {
  const content = `jsonb_build_object('progressPercent', progress::text, 'selfRating', rating, 'results', results,
    'difficulties', difficulties, 'causes', causes, 'proposals', proposals, 'nextSteps', next_steps,
    'publicSummary', summary, 'attachments', '[]'::jsonb, 'values', COALESCE((SELECT jsonb_object_agg(v.measure_id,
      jsonb_build_object('value', v.value::text, 'numerator', v.numerator::text, 'denominator', v.denominator::text,
        'explanation', '')) FROM measure_value v WHERE v.submission_id = r.id), '{}'::jsonb))`;
  return [
    `CREATE UNLOGGED TABLE bench_report AS
      SELECT bench_id(concat_ws('/', u.code, t.slug, p.code)) AS id,
        bench_id(concat_ws('/', u.code, t.slug, p.code, 'version')) AS version_id,
        u.id AS unit_id, t.id AS task_id, p.id AS period_id, p.m, p.due_at,
        p.due_at - interval '5 days' + (seed % 7) * interval '1 day' + (seed % 1440) * interval '1 minute' AS sent_at,
        (seed * 13 + p.m) % 101 AS progress, seed,
        (ARRAY['ON_TRACK','ON_TRACK','AT_RISK','BEHIND'])[1 + (seed + p.m) % 4]::rating AS rating,
        CASE WHEN p.m < ${months} OR seed % 37 = 0 THEN 'APPROVED' WHEN seed % 37 = 1 THEN 'RETURNED' ELSE 'SUBMITTED' END
          ::submission_status AS status,
        bench_text(seed + p.m, 8) AS results, bench_text(seed + p.m * 3, 3) AS difficulties,
        bench_text(seed + 1, 2) AS causes, bench_text(seed + 2, 2) AS proposals, bench_text(seed + 3, 3) AS next_steps,
        bench_text(seed + 4, 3) AS summary
      FROM (SELECT u.*, row_number() OVER (ORDER BY code)::int AS n FROM unit u
          WHERE EXISTS (SELECT 1 FROM unit_name k WHERE k.unit_id = u.id AND k.kind <> 'AGENCY')) u
        CROSS JOIN (SELECT t.*, row_number() OVER (ORDER BY kind, ordinal)::int AS k FROM task t) t
        CROSS JOIN (SELECT p.*, row_number() OVER (ORDER BY ends_on)::int AS m FROM period p) p,
        LATERAL (SELECT (u.n * 31 + t.k * 17 + p.m * 7) % 9973 AS seed) s`,
    `INSERT INTO measure_value (submission_id, measure_id, value, numerator, denominator)
      SELECT r.id, m.id, CASE WHEN m.kind <> 'RATIO' THEN seed % 500 + m.ordinal END,
        CASE WHEN m.kind = 'RATIO' THEN 800 + seed % 200 END, CASE WHEN m.kind = 'RATIO' THEN 1000 + seed % 300 END
      FROM bench_report r JOIN indicator i ON i.home_task_id = r.task_id JOIN measure m ON m.indicator_id = i.id
      WHERE m.reporter_scope = 'UNITS' AND m.asked = 'EACH_PERIOD'
        AND NOT EXISTS (SELECT 1 FROM measure part WHERE part.whole_id = m.id)`,
    `INSERT INTO submission_version (id, submission_id, number, content, submitted_at, submitted_by_id, due_at,
        search)
      SELECT version_id, id, 1, content, sent_at, (SELECT id FROM account LIMIT 1), due_at,
        submission_search(unit_id, task_id, content)
      FROM (SELECT r.*, ${content} AS content FROM bench_report r) r`,
    `INSERT INTO submission (id, unit_id, task_id, period_id, status, revision, progress_percent, self_rating, results,
        difficulties, causes, proposals, next_steps, public_summary, version_count, first_submitted_at, first_due_at,
        last_submitted_at, rating, updated_at, updated_by_id)
      SELECT r.id, unit_id, task_id, period_id, status, CASE status WHEN 'SUBMITTED' THEN 2 ELSE 3 END, progress, rating,
        results, difficulties, causes, proposals, next_steps, summary, 1, sent_at, r.due_at, sent_at, rating, sent_at,
        v.submitted_by_id
      FROM bench_report r JOIN submission_version v ON v.id = r.version_id`,
    `INSERT INTO review_event (id, submission_id, version_id, action, from_status, to_status, at, actor_id, reason)
      SELECT gen_random_uuid(), id, version_id, step.action, step.origin::submission_status,
        step.target::submission_status, sent_at + step.later, (SELECT id FROM account LIMIT 1), step.reason
      FROM bench_report r JOIN (VALUES
          ('submit', 'DRAFT', 'SUBMITTED', interval '0', '', NULL),
          ('approve', 'SUBMITTED', 'APPROVED', interval '2 days', '', 'APPROVED'),
          ('return', 'SUBMITTED', 'RETURNED', interval '2 days', 'Bổ sung số liệu.', 'RETURNED'))
        AS step (action, origin, target, later, reason, ended) ON step.ended IS NULL OR step.ended = r.status::text`,
  ];
}

const publicationStatements = [
  `INSERT INTO publication (id, submission_id, version_id, unit_id, task_id, period_id, rating, progress_percent,
      public_summary, published_at)
    SELECT bench_id(r.id || 'publication'), r.id, version_id, unit_id, task_id, period_id, rating, progress, summary,
      sent_at + interval '2 days' FROM bench_report r WHERE status = 'APPROVED'`,
  `INSERT INTO publication_measure (publication_id, measure_id, value, numerator, denominator)
    SELECT p.id, v.measure_id, v.value, v.numerator, v.denominator
    FROM publication p JOIN measure_value v ON v.submission_id = p.submission_id`,
  `INSERT INTO task_rollup (task_id, period_id, localities, agencies, progress_sum, on_track, at_risk, behind, updated_at)
    SELECT task_id, period_id, count(*), 0, sum(progress_percent), count(*) FILTER (WHERE rating = 'ON_TRACK'),
      count(*) FILTER (WHERE rating = 'AT_RISK'), count(*) FILTER (WHERE rating = 'BEHIND'), max(published_at)
    FROM publication GROUP BY 1, 2`,
  `INSERT INTO measure_period (measure_id, period_id, units, value, numerator, denominator, updated_at)
    SELECT f.measure_id, p.period_id, count(*), COALESCE(sum(f.value), 0), COALESCE(sum(f.numerator), 0),
      COALESCE(sum(f.denominator), 0), max(p.published_at)
    FROM publication p JOIN publication_measure f ON f.publication_id = p.id GROUP BY 1, 2`,
  `INSERT INTO unit_measure_year (measure_id, unit_id, year, reports, latest, value, numerator, denominator)
    SELECT f.measure_id, p.unit_id, e.year, count(*), max(e.ordinal),
      CASE m.over_time WHEN 'FLOW' THEN sum(f.value) ELSE (array_agg(f.value ORDER BY e.ordinal DESC))[1] END,
      CASE m.over_time WHEN 'FLOW' THEN sum(f.numerator) ELSE (array_agg(f.numerator ORDER BY e.ordinal DESC))[1] END,
      CASE m.over_time WHEN 'FLOW' THEN sum(f.denominator)
        ELSE (array_agg(f.denominator ORDER BY e.ordinal DESC))[1] END
    FROM publication p JOIN period e ON e.id = p.period_id JOIN publication_measure f ON f.publication_id = p.id
      JOIN measure m ON m.id = f.measure_id GROUP BY f.measure_id, p.unit_id, e.year, m.over_time`,
  `INSERT INTO measure_year (measure_id, year, units, reports, value, numerator, denominator, updated_at)
    SELECT measure_id, year, count(*), sum(reports), COALESCE(sum(value), 0), COALESCE(sum(numerator), 0),
      COALESCE(sum(denominator), 0), now() FROM unit_measure_year GROUP BY 1, 2`,
];
