/** Ready mails. The blanks are for the person who fills them in. */
export const mails = {
  mailBlanks: {
    company: '[razón social de la empresa]',
    number: '[número de importador: por llenar]',
    numbers: '[cada número de importador con los dos caracteres que le siguen: por llenar]',
    reason: '[motivo]',
    topAccount: '[nombre de la cuenta principal]',
    when: '[día y hora]',
    name: '[su nombre]',
  },
  mailLabels: {
    open: 'Abrir en su programa de correo',
    copy: 'Copiar dirección, asunto y texto',
    copied: 'Copiado',
    numbersBlank: 'El enlace deja los números en blanco. Llénelos antes de enviar el correo.',
    ssn: 'Esto puede contener un número de Seguro Social, y el correo común no es seguro. Cífrelo, o dé el número por teléfono.',
    fromOwner: 'Envíelo desde el propio correo del titular.',
    toUnconfirmed: 'CBP no menciona esta dirección. Copie el texto y decida usted si lo envía.',
    toYours: {
      broker: 'A su agente, o a quien presentó el 5106.',
      owner: 'Al titular de su cuenta (TAO).',
      contact: 'A su contacto: el correo de su Formulario 5106.',
      importer: 'Al transportista o vendedor que trajo la mercancía, o que cobró los aranceles.',
    },
    filledHere: 'Lo que escribe aquí no se guarda. Se borra cuando sale de esta vista.',
  },
  mails: {
    'broker-request': { title: 'A su agente: qué dice el 5106' },
    'record-change': { title: 'A su agente: cambiar nuestro 5106' },
    'reactivate-number': { title: 'A su agente: reactivar nuestro número' },
    'owner-access': {
      title: 'Al titular de la cuenta: datos bancarios para reembolsos',
      subject: 'Portal ACE: datos bancarios para nuestros reembolsos',
      body: `Hola:

Usted es titular de nuestra cuenta del portal ACE. CBP paga reembolsos solo a datos bancarios que están en el portal. Por favor, haga una de estas dos cosas:

1. Ponga nuestros datos bancarios en la pestaña ACH Refund Authorization de la cuenta de importador, para cada número con los dos caracteres que le siguen.
2. O deme Full Access a esa pestaña: Tools, User Access, mi nombre, Roles, desplegar Importer, Edit, ACH refund tab, Full Access, Submit. Si aún no tengo acceso, agrégueme primero: Tools, Add User.

Para el número de cuenta y el routing number, llámeme, por favor: no deben ir en un correo.

Gracias,
{name}`,
    },
    'owner-reactivates': {
      title: 'Al titular de la cuenta: que me reactive',
      subject: 'Por favor, reactive mi acceso a ACE',
      body: `Hola:

Ya no puedo entrar a nuestra cuenta del portal ACE. Solo usted, su Trade Account Owner, puede reactivarme. Por favor, entre en ace.cbp.gov, abra Tools, haga clic en mi nombre y presione Reactivate. Avíseme cuando esté hecho: entraré el mismo día.

Si su propio acceso está bloqueado, escriba primero desde su propio correo a ACE.Support@cbp.dhs.gov, con “reactivation” en el asunto.

Gracias,
{name}`,
    },
    'ask-importer': { title: 'Al transportista o vendedor: nuestro reembolso' },
    'tell-contact': {
      title: 'A su contacto: cuándo llega el código',
      subject: 'Solicitud del portal ACE: llega un código a su buzón',
      body: `Hola:

Voy a solicitar una cuenta del portal ACE. U.S. Customs and Border Protection (CBP) le enviará por correo un código de verificación, porque su dirección es el contacto de nuestro Formulario 5106 de CBP. El código vale diez minutos.

Empresa: {company}
Cuándo: {when}

Por favor, abra entonces ese buzón y llámeme al número mío que ya tiene. Léame el código solo en esa llamada. No lo envíe a nadie por correo ni por mensaje, y no llame a un número que esté en un correo.

Si no esperaba esto, no comparta nada. Pregúnteme al número que ya tiene y denúncielo a IEEPAFraud@cbp.dhs.gov.

Gracias,
{name}`,
    },
    lookup: { title: 'A ACE Support: ¿quién es titular de la cuenta?' },
    reactivation: { title: 'A ACE Support: reactivar al titular' },
    'sub-account': { title: 'A ACE Applications: agregar subcuentas' },
    'rejected-refund': { title: 'A CBP: enviar otra vez el reembolso' },
    'voided-record': { title: 'Al equipo de fianzas (bonds): restaurar un registro anulado' },
    waiver: { title: 'A la Revenue Division de CBP: una exención' },
  },
} as const;
