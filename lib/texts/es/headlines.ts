/** Shorter sentences, for the popup and the side panel. */
export const headlines = {
  company: {
    title: 'Tenga a su contacto al teléfono',
    line: 'Next envía un código al correo de su Formulario 5106. Dura diez minutos.',
  },
  'who-reads': {
    title: '¿Quién puede leer el código?',
    line: 'Llega al correo de su Formulario 5106 y dura diez minutos.',
  },
  'company-me': {
    title: 'Abra el buzón de su 5106 y presione Next',
    line: 'Next envía el código. Dura diez minutos.',
  },
  'company-colleague': {
    title: 'Téngalo al teléfono y presione Next',
    line: 'Con el buzón abierto. Diga: “Llámeme al número que ya tiene y léame el código de CBP”.',
  },
  'company-broker': {
    title: 'Ponga a su contacto en el 5106',
    line: 'Que su agente lo haga primero. ¿Prisa? El agente al teléfono, con el buzón abierto.',
  },
  'code-start': {
    title: 'Escriba el código y presione Next',
    line: '{reader, select, me {¿No está? Busque en spam y cuarentena.} broker {Pídalo a su agente. ¿No está? Que busque en spam.} other {Pídalo a su contacto. ¿No está? Que busque en spam.}}',
  },
  'code-5:00': {
    title: '¿Sin código? Busque en spam y cuarentena',
    line: '{reader, select, me {No presione Back: borra todo.} broker {Que su agente busque. No presione Back.} other {Que su contacto busque. No presione Back.}}',
  },
  'code-over': {
    title: 'Se acabó el tiempo. ¿Llegó el código?',
    line: 'No se envió nada.',
  },
  'code-never-came': {
    title: 'Averigüe qué correo figura en su 5106',
    line: 'No empiece de nuevo antes. Pregunte a quien lo presentó.',
  },
  'code-unknown': {
    title: '¿Cuándo se envió el código?',
    line: 'Mire la hora del correo de CBP. Hasta que la indique, dese prisa.',
  },
  'no-code-inbox': {
    title: '¿Es el buzón de su 5106?',
    line: 'El código llega solo allí: al correo de la dirección física.',
  },
  'no-code-change': {
    title: 'Haga cambiar el correo de su 5106',
    line: '¿Buzón cerrado o ajeno? Su agente puede presentar el cambio. Después empiece de nuevo.',
  },
  'done-unknown': {
    title: '¿ACE no lo reconoce? Cree una cuenta',
    line: 'Con el mismo correo. En ace.cbp.gov: Trade/PGA User y luego Create an Account.',
  },
  'lost-back': {
    title: 'Volvió la primera página: empiece de nuevo',
    line: 'Lo que escribió y el código se perdieron. Primero abra el buzón.',
  },
  'lost-tab': {
    title: 'Se cerró la pestaña: empiece de nuevo',
    line: 'Lo que escribió se perdió. Next envía un código nuevo.',
  },
  'no-match': {
    title: 'Compare nombre y número con su 5106',
    line: 'CBP no encontró coincidencia. ¿Ambos bien? Pruebe el número con o sin los dos caracteres que le siguen (a menudo 00).',
  },
  'no-contact': {
    title: 'Su 5106 no tiene un correo útil',
    line: 'Pida a su agente que ponga un contacto de usted; después solicite.',
  },
  'already-linked': {
    title: 'Este número ya tiene una cuenta ACE',
    line: 'No vuelva a solicitar. Pregunte a su agente quién es el titular, o pida a CBP que le avise.',
  },
  already: {
    title: '¿Es el número lo que está ligado?',
    line: 'Lea primero el mensaje de CBP.',
  },
  unrecognized: {
    title: '¿Ya está ligado el número a una cuenta?',
    line: 'Lea el mensaje de CBP en la página: no lo reconocemos.',
  },
  busy: {
    title: 'Sitio de CBP saturado: espere una hora',
    line: '¿Llegó un correo de CBP? Entonces sí pasó: no lo envíe dos veces.',
  },
  'has-account': {
    title: 'No solicite: ya tiene una cuenta',
    line: 'El formulario rechaza un número ligado a una.',
  },
  'code-wrong': {
    title: 'Código no aceptado: que lo lean otra vez',
    line: 'Del correo más nuevo, carácter por carácter. El reloj sigue.',
  },
  'code-expired': {
    title: 'El código ya no sirve: empiece de nuevo',
    line: 'En la primera página. Tenga el buzón abierto antes de presionar Next.',
  },
  inactive: {
    title: 'No solicite todavía',
    line: 'Este número está inactivo o anulado. Pregunte a su agente cuál de los dos.',
  },
  required: {
    title: 'Falta un campo que el formulario exige',
    line: 'Busque la marca roja. No presione Back.',
  },
  'importer-list': {
    title: 'Haga clic en el nombre de la cuenta',
    line: 'Cada número, con los dos caracteres que le siguen, necesita sus propios datos bancarios.',
  },
  'account-more': {
    title: 'Abra More: la pestaña puede estar ahí',
    line: 'Busque ACH Refund Authorization, o haga más ancha la ventana.',
  },
  'ach-dialog': {
    title: 'Escriba la cuenta bancaria del importador',
    line: 'Una cuenta de EE. UU. a nombre del importador. Compare cada dígito con el papel del banco.',
  },
  'ach-empty': {
    title: 'Presione otra vez Get Info/Refresh',
    line: '¿Nada? Compruebe que es la cuenta correcta y luego Add ACH Info.',
  },
  'user-access': {
    title: 'Haga clic en la persona y en Roles',
    line: 'En quien debe poner los datos bancarios. Solo el titular de la cuenta puede dar este permiso.',
  },
  'user-roles': {
    title: 'Ponga la pestaña ACH en Full Access',
    line: 'Despliegue Importer, presione Edit y luego Submit. Con Read-Only no se puede cambiar nada.',
  },
  'exporter-form': {
    title: 'Los importadores usan otro formulario',
    line: 'Este es el formulario de exportadores.',
  },
  legacy: {
    title: 'Los importadores usan otro formulario',
    line: 'Este es un formulario antiguo.',
  },
  training: {
    title: 'Este es solo el sitio de práctica',
    line: 'Nada de lo que haga aquí cuenta. El portal real está en ace.cbp.gov.',
  },
  login: {
    title: 'Entre con el correo de su acceso a ACE',
    line: 'CBP envía un Security Token a su propio buzón. No es el código del formulario.',
  },
  framed: {
    title: 'Abra el formulario en su propia pestaña',
    line: 'Dentro de otra página no hay ayuda.',
  },
  'login-closing': {
    title: 'Entre antes de cerrar',
    line: 'Su último día es el {day}: cierran el {closes}. Los 45 días siguen corriendo.',
  },
  'wait-over': {
    title: 'Pregunte ahora: ya pasó el plazo',
    line: '{wait}: debía llegar a más tardar el {day}.',
  },
} as const;
