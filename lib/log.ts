import pino from "pino";

/**
 * Structured logs. Request ids and codes only: what people type, who they are and their cookies never get here;
 * the redaction is a second net.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["*.password", "*.passwordHash", "*.cookie", "*.authorization", "req.headers"],
    censor: "[redacted]",
  },
});
