/** The part of the side panel that puts the prep sheet into the form. */
export const fill = {
  title: 'De su hoja de preparación',
  putIn: 'Poner en el formulario',
  unreached: 'El formulario no respondió. Mire sus campos y pruebe otra vez.',
  stopped: 'La página cambió mientras se llenaba. Revise lo que dice.',
  check: 'Revise cada dato en el formulario.',
  replace: 'Reemplazar',
  replaceName: 'Reemplazar {name}',
  outcomes: {
    taken: 'En el formulario',
    changed: 'Se muestra distinto: compárelo',
    filled: 'Ya estaba lleno',
    missing: 'No encontrado, o tapado',
    refused: 'No lo aceptó: escríbalo',
    unclear: '¿Cuál?',
    stopped: 'La página cambió: revise',
  },
  left: 'Queda para usted',
  leftFor: {
    company: 'El CAPTCHA. Luego Next, con su contacto al teléfono, y el código.',
    owner: 'Presione Next cuando cada dato esté bien.',
    authorise: 'Lea la autorización, márquela si es correcta y envíe.',
  },
  again: {
    title: 'Empezar de nuevo',
    open: 'Abra la primera página del formulario.',
    company: 'Presione “Poner en el formulario”.',
    captcha: 'Haga el CAPTCHA.',
    contact: 'Tenga a su contacto al teléfono, con el buzón abierto, y presione Next.',
    code: 'Escriba el código nuevo y presione Next.',
    owner: 'Presione otra vez “Poner en el formulario”.',
  },
} as const;
