import type { FieldId } from '../../lib/pages/controls';

/**
 * The fifth of the wordings that nobody looks at while improving the recognizer. They are in
 * Base64, so that neither a search for a label nor a glance at the screen reveals one by accident.
 * Failures refer to them by number only.
 */
const encoded: Partial<Record<FieldId, readonly string[]>> = {
  companyName: [
    'UmVnaXN0ZXJlZCBDb21wYW55IE5hbWU=',
    'QnVzaW5lc3MgLyBDb21wYW55IE5hbWU=',
    'Q29ycG9yYXRlIE5hbWU=',
    'RmlybSBOYW1l',
    'SW1wb3J0ZXIvQnVzaW5lc3MgTmFtZQ==',
  ],
  importerNumber: [
    'SW1wb3J0ZXIgTm8u',
    'SW1wb3J0ZXIgb2YgUmVjb3JkIChJT1IpIE51bWJlcg==',
    'SU9SICM=',
    'SW1wb3J0ZXIgSUQ=',
    'SW1wb3J0ZXIgSWRlbnRpZmljYXRpb24gTnVtYmVy',
  ],
  businessEmail: [
    'RW1haWw=',
    'RW1haWwgQWRkcmVzcw==',
    'RS1tYWlsIEFkZHJlc3M=',
    'V29yayBFbWFpbA==',
    'V29yayBFbWFpbCBBZGRyZXNz',
    'V2hhdCBpcyB5b3VyIGJ1c2luZXNzIGVtYWlsIGFkZHJlc3M/',
  ],
  verificationCode: [
    'Q29kZQ==',
    'RW50ZXIgVmVyaWZpY2F0aW9uIENvZGU=',
    'RS1tYWlsIHZlcmlmaWNhdGlvbiBjb2Rl',
    'T25lLVRpbWUgQ29kZQ==',
    'T25lLVRpbWUgUGFzc2NvZGU=',
    'T25lLXRpbWUgcGFzc2NvZGUgKE9UUCk=',
    'T1RQ',
    'UGFzc2NvZGU=',
  ],
  prefilledCompanyName: [
    'Q29ycG9yYXRlIE5hbWU=',
    'RmlybSBOYW1l',
    'UmVnaXN0ZXJlZCBDb21wYW55IE5hbWU=',
  ],
  prefilledImporterNumber: ['SU9SICM=', 'SW1wb3J0ZXIgSUQ='],
  prefilledEmail: ['RW1haWwgQWRkcmVzcw==', 'V29yayBFbWFpbA==', 'RS1tYWlsIEFkZHJlc3M='],
  orgStructure: [
    'Q29tcGFueSBPcmdhbml6YXRpb25hbCBTdHJ1Y3R1cmU=',
    'T3JnYW5pemF0aW9uYWwgU3RydWN0dXJl',
    'QnVzaW5lc3MgVHlwZQ==',
    'VHlwZSBvZiBCdXNpbmVzcw==',
    'VHlwZSBvZiBPcmdhbml6YXRpb24=',
    'Rm9ybSBvZiBPcmdhbml6YXRpb24=',
    'Q29ycG9yYXRlIFN0cnVjdHVyZQ==',
  ],
  ownerName: [
    'QWNjb3VudCBPd25lciBGdWxsIE5hbWU=',
    'VHJhZGUgQWNjb3VudCBPd25lcg==',
    'Rmlyc3QgYW5kIExhc3QgTmFtZQ==',
    'VG9wIEFjY291bnQgT3duZXIgTmFtZQ==',
  ],
  country: ['Q291bnRyeS9SZWdpb24=', 'Q291bnRyeSAvIFJlZ2lvbg=='],
  address: ['U3RyZWV0IEFkZHJlc3M=', 'SG91c2UgbnVtYmVyIGFuZCBzdHJlZXQ='],
  city: ['Q2l0eSwgVG93biBvciBWaWxsYWdl'],
  zip: [
    'UG9zdCBDb2Rl',
    'WmlwL1Bvc3RhbCBDb2Rl',
    'WklQIC8gUG9zdGFsIENvZGU=',
    'WmlwKzQ=',
    'UG9zdGFsIENvZGUgKFpJUCk=',
  ],
  telephone: [
    'VGVsZXBob25lIE5vLg==',
    'UHJpbWFyeSBQaG9uZQ==',
    'T2ZmaWNlIFBob25l',
    'WW91ciBwaG9uZSBudW1iZXI=',
  ],
  fiscalYearEnd: [
    'RmlzY2FsIFllYXIgRW5kIERhdGU=',
    'RmlzY2FsIFllYXIgRW5kcw==',
    'WWVhci1lbmQgKGZpc2NhbCk=',
  ],
  duns: [
    'RC1VLU4tUyBOdW1iZXI=',
    'RHVuICYgQnJhZHN0cmVldCBOdW1iZXI=',
    'RCZCIERVTlMgTnVtYmVy',
    'RFVOUyBOdW1iZXIgKG9wdGlvbmFsKQ==',
  ],
  website: ['V2ViIFNpdGU=', 'Q29tcGFueSBXZWJzaXRl', 'SG9tZXBhZ2U=', 'WW91ciB3ZWJzaXRl'],
  authorise: [
    'Q2hlY2sgaGVyZSB0byBhdXRob3JpemUgQ0JQIHRvIGVzdGFibGlzaCB5b3VyIEFDRSBUb3AgQWNjb3VudA==',
    'SSBhdXRob3JpemUgYWNjb3VudCBjcmVhdGlvbg==',
    'SSBoYXZlIHJlYWQgdGhlIHRlcm1zIGFuZCBhdXRob3JpemUgdGhlIGNyZWF0aW9uIG9mIHRoZSBhY2NvdW50',
  ],
  routingNumber: [
    'Um91dGluZyBOby4=',
    'UlRO',
    'OS1kaWdpdCByb3V0aW5nIG51bWJlcg==',
    'VHJhbnNpdCBSb3V0aW5nIE51bWJlcg==',
    'QUJBIFJvdXRpbmcgVHJhbnNpdCBOdW1iZXI=',
  ],
  accountNumber: [
    'QmFuayBBY2NvdW50IE51bWJlcg==',
    'QWNjb3VudCAj',
    'QUNIIEFjY291bnQgTnVtYmVy',
    'RGVwb3NpdG9yIEFjY291bnQgTnVtYmVy',
    'QmFuayBBY2N0LiBOdW1iZXI=',
  ],
  bankControlKey: ['QmFuayBBY2NvdW50IFR5cGU=', 'QmFuayBDdHJsIEtleQ=='],
  bankName: ['RmluYW5jaWFsIEluc3RpdHV0aW9uIE5hbWU='],
};

const decode = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));

/** Returns the held-out wordings of a field. */
export function heldOut(field: FieldId): readonly string[] {
  return (encoded[field] ?? []).map(decode);
}
