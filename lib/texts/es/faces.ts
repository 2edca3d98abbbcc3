import { pageFaces } from './pages';

/** Spanish says what to do in the same one sentence and one quiet line. */
export const faces = {
  company: {
    title: 'Tenga a su contacto al teléfono antes de presionar Next.',
    line: 'Next envía un código al correo de su Formulario 5106. Dura diez minutos.',
  },
  'who-reads': {
    title: 'Next envía el código. ¿Quién puede leerlo?',
    line: 'Llega al correo de su Formulario 5106 y dura diez minutos.',
  },
  'several-numbers': {
    title: 'Este formulario acepta un solo número de importador.',
    line: 'Para varios, use el “ACE Portal Account Application Web Form” de CBP.',
  },
  'company-me': {
    title: 'Abra el buzón que figura en su 5106 y presione Next.',
    line: 'Next envía el código. Dura diez minutos.',
  },
  'company-colleague': {
    title: 'Téngalo al teléfono, con el buzón abierto, y luego presione Next.',
    line: 'Diga: “Llámeme al número que ya tiene y léame el código de CBP”.',
  },
  'company-broker': {
    title: 'Mejor: pida al agente que ponga antes en el 5106 un contacto de usted.',
    line: '¿Tiene prisa? Tenga al agente al teléfono, con el buzón abierto.',
  },
  'company-unsure': {
    title: 'No presione Next todavía.',
    line: 'Pregunte a quien presentó su 5106 qué correo figura en él.',
  },

  'code-start': {
    title:
      '{reader, select, me {Abra el buzón de su 5106, escriba el código y presione Next.} broker {Pida el código a su agente, escríbalo y presione Next.} other {Pida el código a su contacto, escríbalo y presione Next.}}',
    line: '{reader, select, me {¿No está? Busque en spam y cuarentena.} other {¿No está? Pida que busquen en spam y cuarentena.}}',
  },
  'code-5:00': {
    title:
      '{reader, select, me {¿Sin código? Busque en spam y cuarentena.} broker {¿Sin código? Que su agente busque en spam y cuarentena.} other {¿Sin código? Que su contacto busque en spam y cuarentena.}}',
    line: 'No presione Back: borra todo.',
  },
  'code-2:00': {
    title: '¿Sin código? Busque ya en spam y cuarentena.',
    line: 'No empiece de nuevo sin saber qué correo figura en el 5106.',
  },
  'code-1:00': { title: 'Escriba el código y presione Next ahora.', line: '' },
  'code-0:20': { title: 'Presione Next ahora.', line: '' },
  'code-over': {
    title: 'Se acabó el tiempo. ¿Llegó el correo con el código?',
    line: 'No se envió nada.',
  },
  'code-came': {
    title: 'Empiece de nuevo mientras ese buzón está abierto.',
    line: 'Llene otra vez la primera página. Next envía un código nuevo.',
  },
  'code-never-came': {
    title: 'No empiece de nuevo todavía. Averigüe qué correo figura en el 5106.',
    line: 'Pregunte a quien lo presentó.',
  },
  'code-unknown': {
    title: '¿Cuándo se envió el código? Mire la hora del correo de CBP.',
    line: 'Hasta que la indique, dese prisa: puede quedar poco tiempo.',
  },

  'no-code-spam': {
    title: 'Primero busque “CBP” en spam y cuarentena.',
    line: '¿Buzón compartido? Pregunte quién lo abrió. ¿Filtro de correo? Que sistemas lo libere.',
  },
  'no-code-inbox': {
    title: '¿Es el buzón que figura en su Formulario 5106?',
    line: 'El código llega solo allí: al correo de la dirección física.',
  },
  'no-code-other-email': {
    title: '¿Escribió otro correo en la primera página?',
    line: 'Empiece de nuevo con el correo del contacto, si esa persona puede ser titular de la cuenta.',
  },
  'no-code-change': {
    title: 'Haga cambiar el correo de su 5106 y empiece de nuevo.',
    line: '¿Buzón cerrado o ajeno? Su agente puede presentar el cambio.',
  },

  accepted: {
    title: 'Llene los campos con asterisco. No presione Back.',
    line: 'Código aceptado ✓ Por seguridad, termine antes de que acabe este reloj.',
  },
  owner: {
    title: 'Llene los campos con asterisco. No presione Back.',
    line: 'Los demás pueden quedar vacíos.',
  },
  'authorise-timed': {
    title: 'Lea, marque la casilla y presione Submit una vez.',
    line: 'Código aceptado ✓ Por seguridad, termine antes de que acabe este reloj.',
  },
  authorise: {
    title: 'Lea, marque la casilla y presione Submit una vez.',
    line: 'Esto crea la cuenta para el titular indicado aquí. ¿Puede hacerlo por la empresa?',
  },
  done: {
    title: 'Solicitud enviada ✓',
    line: 'Ahora vienen dos correos. No vuelva a solicitar.',
  },
  'done-unknown': {
    title: '¿ACE no lo reconoce? Cree una cuenta con el mismo correo.',
    line: 'En ace.cbp.gov: Trade/PGA User y luego Create an Account.',
  },

  'lost-back': {
    title: 'Volvió la primera página: lo que escribió y el código se perdieron.',
    line: 'Primero abra el buzón; después llénela otra vez.',
  },
  'lost-tab': {
    title: 'Se cerró la pestaña del formulario. Empiece otra vez en la primera página.',
    line: 'Lo que escribió se perdió. Next envía un código nuevo.',
  },

  'email-in-use': {
    title: 'Este correo ya tiene un acceso a ACE.',
    line: 'Entre con él en ace.cbp.gov. ¿No es suyo, o su empresa no está allí? Use otro.',
  },
  'no-match': {
    title: 'Sin coincidencia. Compare nombre y número con su 5106.',
    line: '¿Ambos bien? Pruebe el número con o sin los dos caracteres que le siguen (a menudo 00).',
  },
  'no-contact': {
    title: 'Su 5106 no tiene un correo que CBP pueda usar.',
    line: 'Pida a su agente que ponga un contacto de usted; después solicite.',
  },
  'already-linked': {
    title: 'Este número ya está ligado a una cuenta ACE. No vuelva a solicitar.',
    line: 'Pregunte a su agente quién es el titular, o pida a CBP que le avise.',
  },
  already: {
    title: '¿Dice la página que el número ya está ligado a una cuenta?',
    line: 'Lea primero el mensaje de CBP.',
  },
  unrecognized: {
    title: '¿Dice el mensaje de CBP que el número ya está ligado a una cuenta?',
    line: 'Léalo en la página: no lo reconocemos.',
  },
  compare: {
    title: 'Compare nombre y número con su Formulario 5106.',
    line: '¿Ambos bien? Pruebe el número con o sin los dos caracteres que le siguen (a menudo 00).',
  },
  busy: {
    title: 'El sitio de CBP está saturado. Pruebe dentro de una hora.',
    line: '¿Llegó un correo de CBP? Entonces sí pasó: no lo envíe dos veces.',
  },
  'has-account': {
    title: 'No solicite: su empresa ya tiene una cuenta ACE.',
    line: 'El formulario rechaza un número ligado a una.',
  },
  'not-yet': {
    title: 'No solicite antes de saberlo.',
    line: 'Averigüe primero si su número está ligado a una cuenta ACE.',
  },
  'not-importer': {
    title: 'No solicite: CBP reembolsa al importador registrado.',
    line: 'Es el transportista o el vendedor. Pídale su reembolso.',
  },
  'whose-entry': {
    title: 'No solicite todavía: ¿de quién fue la entrada?',
    line: 'CBP reembolsa al importador registrado. El entry summary lo nombra.',
  },
  'record-first': {
    title: 'No solicite todavía: primero haga cambiar su 5106.',
    line: 'El formulario lo compara con ese registro, y el código llega a su correo.',
  },
  'code-wrong': {
    title: 'Código no aceptado. Que se lo lean otra vez del correo más nuevo.',
    line: 'Carácter por carácter. El reloj sigue.',
  },
  'code-expired': {
    title: 'El código ya no sirve. Empiece otra vez en la primera página.',
    line: 'Tenga el buzón abierto antes de presionar Next.',
  },
  inactive: {
    title: 'Este número está inactivo o anulado. No solicite todavía.',
    line: 'Pregunte a su agente cuál de los dos.',
  },
  required: {
    title: 'Falta un campo que el formulario exige. Busque la marca roja.',
    line: 'No presione Back.',
  },

  'signed-in': {
    title: 'Abra Accounts y luego Importer.',
    line: 'Los datos bancarios para reembolsos están en la cuenta de importador.',
  },
  'accounts-menu': {
    title: 'Elija Importer.',
    line: 'Luego haga clic en el nombre de la cuenta de su número.',
  },
  'importer-list': {
    title: 'Haga clic en el nombre de la cuenta del número que debe cobrar.',
    line: 'Cada número, con los dos caracteres que le siguen, necesita sus propios datos bancarios.',
  },
  account: {
    title: 'Abra la pestaña ACH Refund Authorization.',
    line: '¿No está? Quizá su rol no la permite, o falta la subcuenta de importador.',
  },
  'account-more': {
    title: 'Abra More: ACH Refund Authorization puede estar ahí.',
    line: 'O haga más ancha la ventana.',
  },
  ach: {
    title: 'Presione primero Get Info/Refresh.',
    line: 'Hasta entonces la pestaña parece vacía, aunque haya datos bancarios.',
  },
  'ach-dialog': {
    title: 'Escriba una cuenta bancaria de EE. UU. a nombre del importador.',
    line: 'Compare cada dígito con el papel del banco.',
  },
  'ach-success': {
    title: 'Presione otra vez Get Info/Refresh y mire.',
    line: '“Success” por sí solo no prueba que quedó guardado.',
  },
  'ach-shown': {
    title: '¿Aparece ya su cuenta bancaria?',
    line: 'Solo usted puede decirlo: los datos bancarios nunca se leen.',
  },
  'ach-listed': {
    title: 'Listo para este número ✓',
    line: '¿Otro número? Abra Accounts, luego Importer, y haga lo mismo.',
  },
  'ach-empty': {
    title: 'Presione otra vez Get Info/Refresh. ¿Nada? Add ACH Info.',
    line: 'Antes compruebe que es la cuenta correcta.',
  },
  'user-access': {
    title: 'Haga clic en quien debe poner los datos bancarios y luego en Roles.',
    line: 'Solo el titular de la cuenta puede dar este permiso.',
  },
  'user-roles': {
    title: 'Despliegue Importer, presione Edit y ponga ACH refund tab en Full Access.',
    line: 'Luego presione Submit. Con Read-Only no se puede cambiar nada.',
  },

  ...pageFaces,

  unseen: {
    title: 'Recargue esta página para tener ayuda.',
    line: 'Solo si aún no escribió nada: al recargar se pierde lo escrito.',
  },
  lost: {
    title: 'No podemos saber qué paso es este',
    line: 'La ayuda vuelve cuando lo sepamos.',
  },
  translated: { title: 'Página traducida: muestre la original para tener ayuda', line: '' },
  framed: { title: 'El formulario está dentro de otra página: aquí no hay ayuda', line: '' },

  'look-alike': {
    title: 'Solo parece la dirección de CBP: no escriba nada',
    line: 'El formulario está en ace-accounts.cbp.gov y el portal en ace.cbp.gov. Denuncie un fraude a IEEPAFraud@cbp.dhs.gov.',
  },
  'old-copy': {
    title: 'Esta copia es antigua',
    line: 'Las páginas de CBP pueden haber cambiado. La de una tienda se actualiza sola; reemplace a mano la de un archivo zip.',
  },
  'access-withdrawn': {
    title: 'Su navegador nos bloquea en las páginas de CBP.',
    line: 'Los relojes siguen. No hay ayuda en los campos.',
  },
  unsaved: {
    title: 'No se pudo guardar un cambio.',
    line: 'Quizá su disco está lleno. Libere espacio y pruebe otra vez.',
  },
  'unsaved-code': {
    title: 'No se pudo guardar la cuenta regresiva.',
    line: 'Anote a qué hora se envió el código. Vale diez minutos.',
  },
  'login-first': {
    title: 'Entre a ACE por primera vez.',
    line: 'No hay ingreso anotado desde su solicitud. CBP bloquea un acceso que no se usa en 45 días.',
  },
  'login-due': {
    title: 'Entre a ACE a más tardar el {day}.',
    line: '{days, plural, =0 {Hoy es el último día seguro.} one {Queda # día.} other {Quedan # días.}} Tras 45 días sin ingreso se queda fuera.',
  },
  'login-closing': {
    title: 'Entre antes de su cierre del {closes}.',
    line: 'Su último día es el {day}. Los 45 días siguen corriendo.',
  },
  'login-over': {
    title: 'Su acceso a ACE puede estar bloqueado, no perdido.',
    line: 'Intente entrar. ¿Rechazado? {role, select, TAO {Escriba a ACE Support desde su propio correo: asunto “reactivation”.} PTAO {Solo el titular de la cuenta puede reactivarlo.} TAU {Solo el titular de la cuenta puede reactivarlo.} other {El titular escribe a ACE Support; los demás piden al titular.}}',
  },
  'wait-over': { title: '{wait}: pregunte ahora.', line: 'Debía llegar a más tardar el {day}.' },
} as const;
