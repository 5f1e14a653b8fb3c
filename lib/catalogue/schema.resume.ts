import { z } from "zod";

/** Taking back an end that lies ahead. */
export const taskResumeInput = z.object({ taskId: z.uuid() });
export const measureResumeInput = z.object({ measureId: z.uuid() });
