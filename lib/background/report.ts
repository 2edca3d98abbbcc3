import { reportSchema, type Report } from '../report/schema';
import { lookForReport } from './inject';

/** What the page of a tab looks like, without a word of its own; null when it could not be looked at. */
export async function reportOf(tabId: number): Promise<Report | null> {
  const result = reportSchema.safeParse(await lookForReport(tabId));
  return result.success ? result.data : null;
}
