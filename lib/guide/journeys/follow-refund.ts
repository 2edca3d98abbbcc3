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
      ...by('reported', 'S71', 'S88'),
      onlyFor: ['rejected'],
      says: { do: by('quoted', 'S49'), done: by('quoted', 'S49', 'S48') },
      troubles: { 'was-enrolled': by('quoted', 'S49'), 'no-account': by('inferred', 'S71') },
      link: links.portal,
    },
    {
      id: 'rejected-write',
      ...by('reported', 'S1', 'S47'),
      onlyFor: ['rejected'],
      says: {
        do: by('reported', 'S1'),
        need: by('inferred', 'S1'),
        done: by('inferred', 'S82'),
        note: by('reported', 'S47'),
      },
      troubles: { 'no-reply': by('inferred', 'S91') },
      starts: 'rejected-refund',
      mail: 'rejected-refund',
      contacts: ['rejected-refunds', 'ach-support'],
    },
    {
      id: 'fraud',
      ...by('quoted', 'S23'),
      says: {
        do: by('quoted', 'S23'),
        note: by('quoted', 'S23'),
        note2: by('inferred', 'S23'),
        done: by('inferred', 'S23'),
      },
      troubles: { 'already-told': by('inferred', 'S23') },
      contacts: ['ieepa-fraud'],
    },
    {
      id: 'cape',
      ...by('quoted', 'S23', 'S85'),
      says: {
        do: by('inferred', 'S23', 'S85'),
        note: by('quoted', 'S85'),
        note2: by('inferred', 'known'),
        done: by('inferred', 'S85'),
      },
      troubles: {
        'not-taken': by('reported', 'S81', 'S83'),
        'file-refused': by('quoted', 'S28'),
      },
      contacts: ['ieepa-refunds', 'trade-relations'],
    },
    {
      id: 'report-place',
      ...by('reported', 'S87'),
      says: {
        do: by('reported', 'S87', 'S88'),
        done: by('inferred', 'S87'),
        note: by('quoted', 'S26'),
      },
      troubles: { 'report-empty': by('reported', 'S87'), 'no-account': by('inferred', 'S87') },
      link: links.portal,
      contacts: ['ace-reports'],
    },
    {
      id: 'report-603',
      ...by('official', 'S86'),
      says: { do: by('official', 'S86'), done: by('quoted', 'S82'), note: by('quoted', 'S82') },
      troubles: {
        diverted: by('quoted', 'S82'),
        returned: by('inferred', 'S82', 'S49'),
        'no-money': by('reported', 'S47', 'S51'),
      },
      starts: 'deposit',
    },
    {
      id: 'report-613',
      ...by('quoted', 'S82'),
      says: { do: by('quoted', 'S82'), done: by('quoted', 'S82') },
      troubles: { 'has-rows': by('reported', 'S1') },
    },
    {
      id: 'report-615',
      ...by('quoted', 'S82'),
      says: { do: by('quoted', 'S82'), done: by('inferred', 'S82') },
      troubles: { 'no-declaration': by('quoted', 'S82') },
    },
    {
      id: 'report-es022',
      ...by('quoted', 'S82'),
      says: { do: by('quoted', 'S82'), done: by('inferred', 'S82') },
      troubles: { 'sums-differ': by('inferred', 'S82') },
    },
  ],
} as const satisfies Journey;
