/** Two wordings of each refusal. We know only the conditions, not the live sentences. */
export const errorSets = {
  facts: {
    E1: 'The email address entered is already in use by an ACE Portal trade user. Enter a different email address.',
    E2: 'The Importer Record Number and Company Name entered do not match a CBP Form 5106 record.',
    E3: 'There is no valid Point of Contact email address on the CBP Form 5106 for this importer record. Update the CBP Form 5106 and try again.',
    E4: 'This importer record is already linked to a top account in the ACE Portal.',
    unclear: 'Your request could not be processed.',
    captcha: 'Complete the reCAPTCHA.',
    wrongCode: 'The verification code entered is not valid.',
    expired: 'The verification code has expired. Please start the application again.',
  },
  other: {
    E1: 'A user with this e-mail exists. Please log in instead.',
    E2: 'We could not find a company with these details. Check the spelling and number.',
    E3: 'We have no e-mail on record to which a code could be sent (point of contact missing).',
    E4: 'Importer number is associated with another account.',
    unclear: 'We are unable to continue with the information provided.',
    captcha: 'Please confirm that you are human.',
    wrongCode: 'Incorrect code. Try again.',
    expired: 'Your session ended because the code was not entered in time.',
  },
};
