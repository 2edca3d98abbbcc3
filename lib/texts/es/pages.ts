/** The texts about each page, its states and its errors. */
export const states = {
  company: {
    title: 'Paso 1 de 5: su empresa',
    do: 'Tenga a su contacto al teléfono, con su buzón abierto, y llene nombre y número como en su Formulario 5106 de CBP. Next envía el código: vale diez minutos.',
  },
  code: {
    title: 'Paso 2 de 5: código de verificación',
    do: 'Pida el código a su contacto, escríbalo y presione Next. No presione Back ni recargue o cierre esta página: eso borra todo.',
  },
  owner: {
    title: 'Paso 3 de 5: titular de la cuenta',
    do: 'Llene los campos con asterisco; los demás pueden quedar vacíos. Siga adelante y no presione Back.',
  },
  authorise: {
    title: 'Paso 4 de 5: autorizar',
    do: 'Lea, marque la casilla y presione Submit una vez. No presione Back: eso borra todo.',
  },
  done: {
    title: 'Paso 5 de 5: listo',
    do: 'No vuelva a solicitar: espere dos correos, uno que confirma la vista de importador y otro con los datos de su acceso. Luego entre en ace.cbp.gov, y después al menos cada 45 días.',
  },
  'signed-in': {
    title: 'Portal ACE: usted ya entró',
    do: 'Para agregar datos bancarios, abra Accounts, luego Importer y luego el nombre de su cuenta.',
  },
  'importer-list': {
    title: 'Portal ACE: sus importadores',
    do: 'Haga clic en el nombre de la cuenta del número de importador que debe recibir reembolsos. Cada número, con los dos caracteres que le siguen, necesita sus propios datos bancarios.',
  },
  'accounts-menu': {
    title: 'Portal ACE: menú Accounts',
    do: 'Elija Importer. En la lista, haga clic en el nombre de la cuenta que debe recibir reembolsos.',
  },
  account: {
    title: 'Portal ACE: cuenta de importador',
    do: 'Abra la pestaña ACH Refund Authorization. Si no está, pida Full Access al titular, o la subcuenta Importer a CBP.',
  },
  ach: {
    title: 'Portal ACE: ACH Refund Authorization',
    do: 'Presione el Get Info/Refresh rojo cada vez que abra esta pestaña: hasta entonces parece vacía. Si sigue así, presione Add ACH Info.',
  },
  'account-more': {
    title: 'Portal ACE: puede haber una pestaña oculta',
    do: 'Abra More junto a las pestañas, o haga más ancha la ventana. Si ACH Refund Authorization no está ahí, pida Full Access al titular, o la subcuenta Importer a CBP.',
  },
  'ach-success': {
    title: 'Portal ACE: enviado, aún no visto',
    do: 'Presione Get Info/Refresh: termina cuando ve sus datos bancarios, no cuando ve este mensaje. Luego haga lo mismo con el siguiente número.',
  },
  'ach-shown': {
    title: 'Portal ACE: campos de datos bancarios',
    do: 'Compare los datos bancarios con el papel del banco y siga con el siguiente número. Si los campos están vacíos, presione Get Info/Refresh.',
  },
  'user-access': {
    title: 'Portal ACE: User Access',
    do: 'Para que un apoderado o usuario ponga los datos bancarios, el titular abre el nombre de esa persona y luego Roles. Allí: Importer, Edit, ACH refund tab, Full Access, Submit.',
  },
  'user-roles': {
    title: 'Portal ACE: roles de un usuario',
    do: 'Despliegue Importer, presione Edit, ponga ACH refund tab en Full Access y presione Submit. Con Read-Only se ve la pestaña, pero no se puede cambiar.',
  },
  'ach-dialog': {
    title: 'Portal ACE: agregar datos bancarios',
    do: 'Escriba una cuenta bancaria de EE. UU. a nombre del importador registrado. Pagar aranceles por ACH no cuenta para los reembolsos.',
  },
} as const;

export const errors = {
  'email-in-use': {
    title: 'Este correo ya pertenece a un usuario de ACE',
  },
  'no-match': {
    title: 'Nombre y número no coinciden con ningún registro 5106',
  },
  'no-contact': {
    title: 'El 5106 no tiene un correo de contacto que CBP pueda usar',
  },
  'already-linked': {
    title: 'Este número ya está ligado a una cuenta ACE',
  },
  already: {
    title: '“Already” puede significar dos cosas',
  },
  'code-wrong': {
    title: 'El código no fue aceptado',
  },
  'code-expired': {
    title: 'El código ya no vale',
  },
  inactive: {
    title: 'El número de importador está inactivo o anulado',
  },
  required: {
    title: 'Un campo obligatorio está vacío',
  },
  busy: {
    title: 'El sitio de CBP está saturado',
  },
  unrecognized: {
    title: 'Palabras que no reconocemos',
  },
} as const;

export const pages = {
  'importer-form': {
    title: 'Formulario de importador de ACE',
    do: 'Esta es la solicitud para un solo número de importador con un Formulario 5106 de CBP y aún sin cuenta ACE. ¿Su empresa tiene una cuenta? No vuelva a solicitar.',
  },
  'exporter-form': {
    title: 'Este formulario no: la solicitud de exportadores',
    do: 'Esta es la solicitud para exportadores. Para recibir reembolsos de importación, use el formulario de importador.',
  },
  legacy: {
    title: 'Este formulario no: una solicitud antigua',
    do: 'Esta es una solicitud antigua, para exportadores o para quienes presentan protestas. Para recibir reembolsos de importación, use el formulario de importador.',
  },
  training: {
    title: 'No es el portal real: el sitio de práctica de ACE',
    do: 'Nada de lo que haga aquí cuenta. El portal real está en ace.cbp.gov.',
  },
  portal: {
    title: 'Portal ACE',
    do: 'Los datos bancarios para reembolsos están en Accounts, Importer, el nombre de su cuenta, ACH Refund Authorization.',
  },
  'portal-sign-in': {
    title: 'Portal ACE: inicio de sesión',
    do: 'Elija Trade/PGA User. Se entra en login.cbp.gov. No hay ayuda cerca de una contraseña.',
  },
  'portal-moved': {
    title: 'La dirección antigua del portal ACE',
    do: 'Esta dirección lleva a ace.cbp.gov. Use esa de ahora en adelante.',
  },
  login: {
    title: 'Inicio de sesión de CBP',
    do: 'El Security Token llega a su propio buzón en cada ingreso. No es el código del formulario: los diez minutos no se aplican.',
  },
  other: {
    title: 'Esta no es una de las páginas ACE de CBP',
    do: 'El formulario de importador está en ace-accounts.cbp.gov, el portal en ace.cbp.gov. Mire la barra de direcciones antes de escribir algo.',
  },
} as const;

/** What the bar says on each page. */
export const pageFaces = {
  'exporter-form': {
    title: 'Este es el formulario de exportadores. Los importadores usan otro.',
    line: '',
  },
  legacy: { title: 'Este es un formulario antiguo. Los importadores usan otro.', line: '' },
  training: {
    title: 'Este es el sitio de práctica. Nada de lo que haga aquí cuenta.',
    line: 'El portal real está en ace.cbp.gov.',
  },
  portal: {
    title: 'Abra Accounts y luego Importer.',
    line: 'Los datos bancarios para reembolsos están en la cuenta de importador.',
  },
  'portal-sign-in': {
    title: 'Elija Trade/PGA User para entrar.',
    line: 'Se entra en login.cbp.gov.',
  },
  'portal-moved': { title: 'Esta dirección lleva ahora a ace.cbp.gov.', line: 'Use esa.' },
  login: {
    title: 'Entre con el correo de su acceso a ACE.',
    line: 'CBP envía un Security Token a su propio buzón. No es el código del formulario.',
  },
} as const;
