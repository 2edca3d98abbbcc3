import { by } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** After enrolling: reports, rejected refunds, lost checks, CAPE, fraud. */
export const followRefund = {
  id: 'follow-refund',
  steps: [
    {
      id: 'check-lost',
      ...by('reported', 'S1'),
      onlyFor: ['check'],
      says: {
        do: by('quoted', 'S49'),
        need: by('inferred', 'S49'),
        done: by('inferred', 'S49'),
        note: by('reported', 'S1'),
      },
      troubles: { 'no-answer': by('quoted', 'S49') },
      contacts: ['revenue-refunds'],
    },
    {
      id: 'check-enrol',
      ...by('official', 'S74'),
      onlyFor: ['check'],
      says: { do: by('quoted', 'S49'), done: by('quoted', 'S49', 'S48') },
      troubles: { 'no-account-yet': by('inferred', 'S49') },
      link: links.portal,
    },
    {
      id: 'rejected-enrol',
      ...by('official', 'S104'),
      onlyFor: ['rejected'],
      says: { do: by('quoted', 'S49'), done: by('quoted', 'S49', 'S48') },
      troubles: {
        'was-enrolled': by('quoted', 'S49'),
        'no-account': by('official', 'S104'),
        'is-held': by('official', 'S104'),
      },
      link: links.portal,
    },
    {
      id: 'rejected-write',
      ...by('quoted', 'S113', 'S104'),
      onlyFor: ['rejected'],
      says: {
        do: by('quoted', 'S113', 'S104', 'S105'),
        need: by('inferred', 'S1'),
        done: by('inferred', 'S82'),
        note: by('quoted', 'S113', 'S47'),
        note2: by('reported', 'S1'),
      },
      troubles: { 'no-reply': by('inferred', 'S91'), 'came-back': by('inferred', 'S104', 'S113') },
      starts: 'rejected-refund',
      mail: 'rejected-refund',
      contacts: ['rejected-refunds', 'ach-support'],
    },
    {
      id: 'fraud',
      ...by('quoted', 'S23', 'S104'),
      says: {
        do: by('quoted', 'S23', 'S104'),
        note: by('quoted', 'S23'),
        note2: by('inferred', 'S23'),
        done: by('inferred', 'S23'),
      },
      troubles: { 'already-told': by('inferred', 'S23') },
      contacts: ['ieepa-fraud'],
    },
    {
      id: 'cape',
      starts: 'cape-refund',
      ...by('quoted', 'S23', 'S85'),
      says: {
        do: by('inferred', 'S23', 'S85'),
        note: by('official', 'S104'),
        note2: by('inferred', 'known'),
        done: by('official', 'S104'),
      },
      troubles: {
        'not-taken': by('official', 'S104'),
        'file-refused': by('official', 'S104'),
        'some-refused': by('official', 'S104'),
        'waiting-long': by('inferred', 'S104'),
      },
      contacts: ['ieepa-refunds', 'trade-relations'],
    },
    {
      id: 'report-place',
      ...by('reported', 'S87'),
      says: {
        do: by('reported', 'S87', 'S88'),
        done: by('inferred', 'S87'),
        note: by('quoted', 'S26', 'S104'),
      },
      troubles: { 'report-empty': by('reported', 'S87'), 'no-account': by('inferred', 'S87') },
      link: links.portal,
      contacts: ['ace-reports'],
    },
    {
      id: 'report-603',
      ...by('official', 'S104', 'S86'),
      says: {
        do: by('official', 'S86'),
        done: by('quoted', 'S82', 'S86'),
        note: by('official', 'S86', 'S104'),
      },
      troubles: {
        diverted: by('official', 'S104'),
        returned: by('inferred', 'S104', 'S113', 'S49'),
        'no-money': by('reported', 'S47', 'S51'),
      },
      starts: 'deposit',
    },
    {
      id: 'report-613',
      ...by('official', 'S104'),
      says: { do: by('quoted', 'S82'), done: by('official', 'S104') },
      troubles: { 'has-rows': by('quoted', 'S113', 'S104') },
    },
    {
      id: 'report-615',
      ...by('official', 'S104'),
      says: {
        do: by('official', 'S104'),
        done: by('official', 'S104'),
        note: by('official', 'S104'),
      },
      troubles: { 'no-declaration': by('official', 'S104') },
    },
    {
      id: 'report-es022',
      starts: 'liquidation',
      ...by('official', 'S104'),
      says: { do: by('official', 'S104'), done: by('official', 'S104') },
      troubles: { 'sums-differ': by('official', 'S104') },
    },
  ],
} as const satisfies Journey;
