import { links } from '../links';
import { basedOn } from '../support';
import type { Journey } from '../types';

/** After enrollment: reports, rejected refunds, lost checks, CAPE, fraud. */
export const followRefund = {
  id: 'follow-refund',
  steps: [
    {
      id: 'check-lost',
      onlyFor: ['check'],
      helpDesks: ['revenue-refunds'],
      why: basedOn('lost-checks'),
      says: {
        do: basedOn('lost-checks', 'revenue-refunds'),
        need: basedOn('our-advice'),
        done: basedOn('our-advice'),
        note: basedOn('lost-checks'),
      },
      troubles: { 'no-answer': basedOn('lost-checks', 'revenue-refunds') },
    },
    {
      id: 'check-enrol',
      onlyFor: ['check'],
      link: links.portal,
      why: basedOn('electronic-refunds'),
      says: { do: basedOn('per-suffix'), done: basedOn('refresh-first') },
      troubles: { 'no-account-yet': basedOn('no-account-no-refund', 'our-advice') },
    },
    {
      id: 'rejected-enrol',
      onlyFor: ['rejected'],
      link: links.portal,
      why: basedOn('refund-rejected'),
      says: { do: basedOn('per-suffix'), done: basedOn('refresh-first') },
      troubles: {
        'was-enrolled': basedOn('per-suffix'),
        'no-account': basedOn('no-account-no-refund'),
        'is-held': basedOn('refund-held'),
      },
    },
    {
      id: 'returned-correct',
      onlyFor: ['returned'],
      link: links.portal,
      why: basedOn('refund-returned'),
      says: {
        do: basedOn('ach-tab', 'refresh-first', 'returned-mail'),
        done: basedOn('refresh-is-the-proof'),
      },
      troubles: { 'was-check': basedOn('lost-checks', 'revenue-refunds') },
    },
    {
      id: 'rejected-write',
      onlyFor: ['rejected', 'returned'],
      starts: 'rejected-refund',
      mail: 'rejected-refund',
      helpDesks: ['rejected-refunds', 'ach-support'],
      why: basedOn('rejected-mail', 'returned-mail'),
      says: {
        do: basedOn('rejected-mail', 'refunds-rule-address'),
        need: basedOn('rejected-mail', 'our-advice'),
        done: basedOn('refund-rejected', 'rev-603', 'our-advice'),
        note: basedOn('rejected-no-interest'),
        note2: basedOn('rejected-by-hand'),
      },
      troubles: {
        'no-reply': basedOn('ach-support', 'our-advice'),
        'came-back': basedOn('refund-returned', 'returned-mail'),
      },
    },
    {
      id: 'fraud',
      helpDesks: ['ieepa-fraud', 'trade-relations'],
      why: basedOn('look-alike-links', 'no-fee'),
      says: {
        do: basedOn('enter-nowhere-else', 'no-fee', 'email-domain', 'web-domains'),
        note: basedOn('will-not-ask', 'no-cape-email'),
        note2: basedOn('call-known-number'),
        done: basedOn('our-advice'),
      },
      troubles: {
        'asked-for-code': basedOn('call-known-number', 'ieepa-fraud'),
        'asked-for-fee': basedOn('no-fee'),
        'offers-to-file': basedOn('cape-who-files'),
        'already-told': basedOn('ieepa-fraud', 'call-known-number'),
      },
    },
    {
      id: 'file-refused',
      onlyFor: ['file-refused'],
      link: links.portal,
      helpDesks: ['ieepa-refunds'],
      why: basedOn('cape-file-messages'),
      says: {
        do: basedOn('cape-file-messages', 'cape-file'),
        done: basedOn('cape-accepted'),
        note: basedOn('cape-some-refused'),
      },
      troubles: {
        zeros: basedOn('cape-leading-zero'),
        final: basedOn('cape-eligible', 'cape-not-final', 'our-advice'),
        account: basedOn('cape-file-messages', 'our-advice'),
        unsafe: basedOn('cape-file-messages'),
        entry: basedOn('cape-file-messages', 'our-advice'),
        technical: basedOn('ieepa-refunds'),
      },
    },
    {
      id: 'cape',
      starts: 'cape-refund',
      helpDesks: ['ieepa-refunds', 'trade-relations'],
      why: basedOn('cape-only-way'),
      says: {
        do: basedOn('cape-only-way', 'cape-who-files'),
        need: basedOn('es-003', 'cape-tab', 'cape-template'),
        note: basedOn('cape-file', 'cape-final'),
        note2: basedOn('cape-is-no-protest'),
        done: basedOn('cape-accepted'),
      },
      troubles: {
        'not-taken': basedOn('cape-eligible', 'cape-refuses', 'cape-not-final'),
        'other-error': basedOn('no-correction-after-cape'),
        'filed-wrong': basedOn(
          'cape-final',
          'cape-some-refused',
          'protest-after-liquidation',
          'our-advice',
        ),
        'open-bill': basedOn('ieepa-bills'),
        'file-refused': basedOn('ieepa-refunds', 'trade-relations'),
        'some-refused': basedOn('cape-some-refused'),
        'waiting-long': basedOn('cape-sixty-to-ninety', 'change-nothing-meanwhile'),
      },
    },
    {
      id: 'count-days',
      onlyFor: ['waiting'],
      starts: 'cape-refund',
      helpDesks: ['ieepa-refunds', 'trade-relations'],
      why: basedOn('cape-sixty-to-ninety', 'change-nothing-meanwhile'),
      says: {
        do: basedOn('change-nothing-meanwhile', 'es-022', 'rev-603', 'rev-613'),
        done: basedOn('our-advice'),
      },
      troubles: {
        'time-is-over': basedOn('ieepa-refunds', 'rev-603-status', 'rev-613-empty', 'our-advice'),
        'bank-closes': basedOn('refund-returned', 'our-advice'),
        'in-613': basedOn('rev-613'),
        suspended: basedOn('paid-at-liquidation', 'liquidation-weeks'),
      },
    },
    {
      id: 'diverted',
      onlyFor: ['diverted'],
      why: basedOn('funds-diverted'),
      says: { do: basedOn('funds-diverted', 'our-advice'), done: basedOn('our-advice') },
      troubles: { 'not-owed': basedOn('protest-after-liquidation', 'our-advice') },
    },
    {
      id: 'paid-elsewhere',
      onlyFor: ['paid-elsewhere'],
      why: basedOn('notify-private-matter', 'notify-before-cape'),
      says: {
        do: basedOn('notify-private-matter', 'notify-two-conditions', 'notify-before-cape'),
        done: basedOn('our-advice'),
      },
      troubles: {
        'to-us': basedOn('notify-two-conditions', 'notify-parties-tab', 'us-bank-account'),
        'who-was-paid': basedOn('notify-two-conditions', 'our-advice'),
      },
    },
    {
      id: 'report-place',
      link: links.portal,
      helpDesks: ['ace-reports'],
      why: basedOn('reports-sub-account'),
      says: {
        do: basedOn('reports-sub-account', 'reports-folder'),
        done: basedOn('our-advice'),
        note: basedOn('reports-by-email', 'reports-unasked'),
      },
      troubles: {
        'report-empty': basedOn('reports-sub-account', 'rev-613-empty', 'rev-615'),
        'no-account': basedOn('reports-sub-account', 'our-advice'),
        'is-broker': basedOn('reports-folder-broker'),
      },
    },
    {
      id: 'report-603',
      starts: 'deposit',
      why: basedOn('rev-603'),
      says: {
        do: basedOn('rev-603-status'),
        done: basedOn('rev-603-status', 'our-advice'),
        note: basedOn('rev-603-status', 'funds-diverted'),
      },
      troubles: {
        diverted: basedOn('funds-diverted'),
        returned: basedOn('returned-mail', 'lost-checks', 'revenue-refunds'),
        'no-money': basedOn('deposit-days', 'ach-support'),
      },
    },
    {
      id: 'report-613',
      why: basedOn('rev-613', 'rev-613-empty'),
      says: { do: basedOn('rev-613'), done: basedOn('rev-613', 'rev-613-empty') },
      troubles: { 'has-rows': basedOn('refund-rejected', 'rejected-mail') },
    },
    {
      id: 'report-615',
      why: basedOn('rev-615'),
      says: { do: basedOn('rev-615'), done: basedOn('rev-615'), note: basedOn('rev-615') },
      troubles: { 'no-declaration': basedOn('es-022') },
    },
    {
      id: 'report-es022',
      starts: 'liquidation',
      why: basedOn('es-022'),
      says: { do: basedOn('es-022'), done: basedOn('es-022') },
      troubles: { 'sums-differ': basedOn('interest-included') },
    },
  ],
} as const satisfies Journey;
