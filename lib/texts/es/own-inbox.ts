/** Replaces the texts with the same keys for a person who reads the code in their own inbox. */
export const ownInbox = {
  controls: {
    captcha: {
      chip: 'al final, buzón abierto',
      title: 'Haga esto al final, con su buzón abierto.',
    },
  },
  states: {
    company: {
      do: 'Abra el buzón que figura en su Formulario 5106 de CBP y llene nombre y número como en él. Next envía el código: vale diez minutos.',
    },
    code: {
      do: 'Tome el código de su buzón, escríbalo y presione Next. No presione Back ni recargue o cierre esta página: eso borra todo.',
    },
  },
  fill: {
    leftFor: {
      company: 'El CAPTCHA. Luego Next, con su buzón abierto, y el código.',
    },
    again: { contact: 'Abra su buzón y presione Next.' },
  },
  clock: {
    lostDo:
      'El formulario volvió a su primera página: el código y lo que escribió se perdieron. Abra su buzón y llene otra vez la página. Next envía un código nuevo.',
  },
  steps: {
    'contact-ready': {
      title: 'Abra el buzón que figura en su 5106',
      label: 'Tener abierto su buzón',
      line: 'CBP le envía un código que dura diez minutos.',
      do: 'Abra el buzón que figura en su 5106 y déjelo abierto hasta que haya escrito el código.',
      done: 'Ese buzón está abierto.',
    },
    code: {
      why: 'Llega a su buzón y vale diez minutos.',
      do: 'Tome el código de su buzón, escríbalo y presione Next. Tiene diez minutos desde que se envió.',
      need: 'Su buzón: el correo de la dirección física en su 5106.',
      troubles: { back: { do: 'Todo se perdió. Empiece de nuevo, con su buzón abierto.' } },
    },
    'all-at-hand': {
      why: 'El código vale diez minutos. Sin él en ese tiempo, usted empieza toda la solicitud de nuevo.',
      line: 'Su buzón abierto y sus papeles al lado.',
      do: 'Abra el buzón que figura en su 5106 antes de abrir el formulario.',
      need: 'Nombre y número como en el 5106, y el correo para el acceso. El rol del titular, nombre y apellido, dirección, correo y teléfono.',
      done: 'Todo está frente a usted y su buzón está abierto.',
    },
    company: {
      line: 'Tenga abierto su buzón: Next envía el código.',
      do: 'Escriba nombre, número y correo. Haga el CAPTCHA al final y presione Next cuando su buzón esté abierto.',
      need: 'El 5106, y su buzón abierto.',
    },
    'owner-gate': {
      note: 'Con un correo distinto del que figura en el 5106, es posible que el formulario no envíe ningún código. El mismo correo es lo más seguro para el código. ¿Otro? Haga cambiar primero el 5106.',
    },
    'contact-address': { need: 'Su buzón abierto.' },
  },
} as const;
