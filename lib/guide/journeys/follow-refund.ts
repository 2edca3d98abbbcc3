import { links } from '../links';
import type { Journey } from '../types';

/** After enrollment: reports, rejected refunds, lost checks, CAPE, fraud. */
export const followRefund = {
  id: 'follow-refund',
  steps: [
    {
      id: 'check-lost',
      onlyFor: ['check'],
      helpDesks: ['revenue-refunds'],
    },
    {
      id: 'check-enrol',
      onlyFor: ['check'],
      link: links.portal,
    },
    {
      id: 'rejected-enrol',
      onlyFor: ['rejected'],
      link: links.portal,
    },
    {
      id: 'returned-correct',
      onlyFor: ['returned'],
      link: links.portal,
    },
    {
      id: 'rejected-write',
      onlyFor: ['rejected', 'returned'],
      starts: 'rejected-refund',
      mail: 'rejected-refund',
      helpDesks: ['rejected-refunds', 'ach-support'],
    },
    {
      id: 'fraud',
      helpDesks: ['ieepa-fraud', 'trade-relations'],
    },
    {
      id: 'file-refused',
      onlyFor: ['file-refused'],
      link: links.portal,
      helpDesks: ['ieepa-refunds'],
    },
    {
      id: 'cape',
      starts: 'cape-refund',
      helpDesks: ['ieepa-refunds', 'trade-relations'],
    },
    {
      id: 'count-days',
      onlyFor: ['waiting'],
      starts: 'cape-refund',
      helpDesks: ['ieepa-refunds', 'trade-relations'],
    },
    {
      id: 'diverted',
      onlyFor: ['diverted'],
    },
    {
      id: 'paid-elsewhere',
      onlyFor: ['paid-elsewhere'],
    },
    {
      id: 'report-place',
      link: links.portal,
      helpDesks: ['ace-reports'],
    },
    {
      id: 'report-603',
      starts: 'deposit',
    },
    {
      id: 'report-613',
    },
    {
      id: 'report-615',
    },
    {
      id: 'report-es022',
      starts: 'liquidation',
    },
  ],
} as const satisfies Journey;
