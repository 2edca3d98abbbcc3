/** What the emails and the letter in English say, for the person who sends them. Never sent. */
const mails = {
  'broker-request': {
    subject: 'Formulario 5106 de CBP: datos para nuestra solicitud del portal ACE',
    body: `Hola:

Vamos a solicitar una cuenta del portal ACE para {company}, número de importador {number}. Por favor, díganos qué dice hoy el registro de CBP (Formulario 5106):

1. el nombre exacto de la empresa, con cada coma y abreviatura
2. el número de importador, con todos los sufijos registrados
3. el correo de contacto de la dirección física (casilla 2E)
4. si el registro está activo, inactivo o anulado
5. si el número está ligado a una cuenta de ACE y, si lo sabe, quién es su titular

Si ese correo es antiguo o es el de usted, cámbielo, por favor, a la dirección de abajo, que lee nuestra empresa, y avísenos cuando esté en el registro. Antes de cambiar el registro, por favor, llámeme al número que tiene en su expediente.
[nuestro correo]

Gracias,
{name}`,
  },
  'record-change': {
    subject: 'Por favor, actualice nuestro Formulario 5106 de CBP',
    body: `Hola:

Cambió el nombre o la dirección de {company}, número de importador {number}. Por favor, presente una actualización de nuestro Formulario 5106 de CBP y avísenos cuando esté en el registro.

Ahora: [nombre y dirección nuevos]
Antes: [nombre y dirección anteriores]

Antes de cambiar el registro, por favor, llámeme al número que tiene en su expediente.

Gracias,
{name}`,
  },
  'reactivate-number': {
    subject: 'Por favor, reactive nuestro número de importador',
    body: `Hola:

Nuestro número de importador {number} ({company}) está inactivo. Por favor, reactívelo (un mensaje “TP”, acción A) y avísenos cuando el registro de CBP lo muestre como activo.

Gracias,
{name}`,
  },
  'ask-importer': {
    subject: 'Reembolso de aranceles de nuestros envíos',
    body: `Hola:

CBP reembolsa los aranceles al importador registrado. Por favor, díganos lo siguiente sobre los envíos a {company} de abajo:

1. ¿quién fue el importador registrado? Envíenos el entry summary (Formulario 7501 de CBP).
2. si fue usted: ¿ya pidió el reembolso a CBP?
3. ¿cuándo y cómo nos entrega nuestra parte?
4. ¿qué necesita de nosotros?

Nuestros envíos:
[números de entrada o de seguimiento]

Gracias,
{name}`,
  },
  lookup: {
    subject: 'Búsqueda del titular de la cuenta',
    body: `Hola:

Nuestro número de importador puede estar ligado a una cuenta principal de ACE, y aquí nadie sabe quién es su titular. Por favor, busquen al titular.

Razón social: {company}
Número de importador: {number}
Motivo: {reason}

Gracias,
{name}`,
  },
  reactivation: {
    subject: 'Reactivación del titular de la cuenta',
    body: `Hola:

Soy titular de la cuenta de {company} y no puedo entrar al portal ACE. Este correo sale de la dirección que está en mi cuenta. Por favor, reactiven mi acceso.

Gracias,
{name}`,
  },
  'sub-account': {
    subject: 'Solicitud para agregar subcuentas de importador a una cuenta principal de ACE',
    body: `Hola:

Por favor, agreguen subcuentas de importador a nuestra cuenta principal de ACE {topAccount} ({company}) para estos números de importador:

{numbers}

Adjunto la carta firmada, en nuestro papel membretado.

Gracias,
{name}`,
  },
  'rejected-refund': {
    subject: 'Reembolso rechazado: los datos bancarios ya están registrados',
    body: `Hola:

Un reembolso para {company}, número de importador {number}, fue rechazado o devuelto porque los datos bancarios faltaban o estaban mal. Ya pusimos los datos correctos en el portal ACE y los confirmamos ahí después de Get Info/Refresh. Por favor, emitan otra vez el reembolso.

Números de entrada:
[números de entrada]

Gracias,
{name}`,
  },
  'voided-record': {
    subject: 'IR# anulado',
    body: `Hola:

El registro de importador de {company}, número de importador {number}, está anulado. Por favor, restáurenlo.

Adjunto un Formulario 5106 de CBP llenado y firmado, y una prueba del número.

Gracias,
{name}`,
  },
  waiver: {
    subject: 'Solicitud de exención según 31 CFR part 208',
    body: `Hola:

Pedimos una exención del pago electrónico para los reembolsos de abajo.

Importador: {company}
Número de importador: {number}
Criterio de exención de 31 CFR part 208, y por qué se aplica: {reason}
Reembolsos (números de entrada):
[números de entrada]

Gracias,
{name}`,
  },
} as const;

const letter = {
  to: 'U.S. Customs and Border Protection',
  toDesk: 'Solicitudes del portal ACE',
  subject: 'Solicitud para agregar subcuentas de {account} a una cuenta principal de ACE',
  greeting: 'A quien corresponda:',
  request:
    'Por favor, agreguen una o más subcuentas de {account} a nuestra cuenta principal de ACE indicada abajo, para los números de importador de la lista.',
  topAccount: 'Cuenta principal',
  owner: 'Titular de la cuenta (TAO)',
  numbers: 'Números de importador con sufijo',
  company: 'Nombre de la empresa, como en nuestra primera solicitud del portal ACE',
  address: 'Dirección de la empresa, como en nuestra primera solicitud del portal ACE',
  contact: 'Para preguntas',
  thanks: 'Gracias.',
  accounts: {
    importer: 'importador',
    exporter: 'exportador',
    'protest-filer': 'quien presenta protestas',
    broker: 'agente aduanal',
  },
  roles: {
    owner: 'Titular de la cuenta (TAO)',
    representative: 'Representante autorizado de la empresa',
  },
} as const;

export const sent = { mails, letter } as const;
