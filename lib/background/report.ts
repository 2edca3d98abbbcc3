import { reportSchema, type Report } from '../report/schema';
import { lookForReport } from './inject';

/** The structure of a tab's page without any of its text, or `null` if it could not be read. */
export async function reportOf(tabId: number): Promise<Report | null> {
  const result = reportSchema.safeParse(await lookForReport(tabId));
  return result.success ? result.data : null;
}
