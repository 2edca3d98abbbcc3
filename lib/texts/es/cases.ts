/** The results of the questions: the cases, their journeys, and who can do a step. */
export const cases = {
  journeys: {
    'get-ready': 'Prepararse',
    'open-account': 'Abrir una cuenta',
    'recover-linked': 'Recuperar una cuenta ligada',
    'enrol-ach': 'Poner datos bancarios',
    'add-sub-accounts': 'Agregar subcuentas',
    'special-cases': 'Casos especiales',
    'follow-refund': 'Seguir el reembolso',
  },

  actors: {
    anyone: 'Cualquiera en la empresa',
    owner: 'Titular: Trade Account Owner (TAO)',
    proxy: 'Apoderado: Proxy Trade Account Owner (PTAO)',
    granted: 'Un apoderado o usuario con Full Access',
    user: 'Usuario: Trade Account User (TAU)',
    signer: 'Alguien que pueda firmar por la empresa',
    broker: 'Su agente aduanal',
  },

  cases: {
    'no-account': {
      title: 'Aún sin cuenta, un solo número de importador',
      do: 'Primero prepárese; luego llene el formulario de importador. Después ponga los datos bancarios.',
    },
    'not-sure': {
      title: 'Averigüe si hay una cuenta',
      do: 'Pregunte al agente si el número está ligado, y a los colegas si alguien entró alguna vez a ACE. Luego cambie su respuesta. Hasta saberlo, no solicite.',
    },
    'several-numbers': {
      title: 'Varios números de importador, sin cuenta',
      do: 'El formulario de importador acepta un solo número. Use en su lugar el “ACE Portal Account Application Web Form” de CBP.',
    },
    'not-importer': {
      title: 'El importador registrado es otro',
      do: 'Pida su reembolso al transportista o vendedor que está en esa casilla. Para eso no necesita cuenta ACE.',
    },
    'importer-unknown': {
      title: 'Averigüe quién fue el importador registrado',
      do: 'Pida el entry summary a quien le cobró los aranceles. ¿Otro nombre en la casilla del importador registrado? Ese recibe el reembolso, y usted no necesita cuenta. ¿El suyo? Cambie su respuesta a “El nuestro”.',
    },
    foreign: {
      title: 'Sin cuenta bancaria en EE. UU.',
      do: 'Abra una cuenta bancaria de EE. UU. a nombre de su empresa, o nombre una notify party que tenga una en ACE. Pregunte a su agente por las entradas ya presentadas.',
    },
    broker: {
      title: 'Usted es agente aduanal o filer',
      do: 'Obtenga su propia cuenta y ponga allí datos bancarios para los reembolsos que le llegan a usted. ¿Solicita para un cliente? Escriba el correo del cliente: será el acceso del cliente.',
    },
    'notify-party': {
      title: 'Usted es notify party según el 4811',
      do: 'Obtenga su propia cuenta y ponga allí datos bancarios. Se le paga solo por entradas cuyo entry summary lo nombra.',
    },
    'other-party': {
      title: 'Usted es afianzadora u otra parte',
      do: 'Ponga datos bancarios en su propia cuenta. Obténgala con el “ACE Portal Account Application Web Form” de CBP.',
    },

    'no-code': {
      title: 'El código no le llegó',
      do: 'Averigüe qué correo figura en su Formulario 5106 antes de empezar de nuevo: el código llega solo allí.',
    },
    'wrong-contact': {
      title: 'El código llega a otra persona',
      do: 'Que su agente ponga en el 5106 un contacto de usted; luego solicite de nuevo. ¿Tiene prisa? Solicite con quien lee ese buzón al teléfono.',
    },
    'other-email': {
      title: 'Escribió otro correo que el del 5106',
      do: 'Empiece de nuevo con el propio correo de su contacto, si esa persona puede ser titular de la cuenta. Si no, haga corregir primero el 5106.',
    },
    'no-match': {
      title: 'El formulario no encuentra coincidencia',
      do: 'Copie nombre y número de su 5106, carácter por carácter. ¿Ambos bien? Pruebe el número con o sin los dos caracteres que le siguen (a menudo 00).',
    },
    'email-used': {
      title: 'El correo ya tiene un acceso a ACE',
      do: 'Entre con él en ace.cbp.gov. ¿Su empresa está allí? No solicite: cambie su respuesta a “¿Cuál es su situación?”. Si no, solicite con otro correo.',
    },
    'no-mails': {
      title: 'Solicitó, y no llegó ningún correo',
      do: 'No vuelva a solicitar. Busque en el spam de ambos buzones e intente entrar. Luego escriba a ACE Support con el día y la hora en que presionó Submit.',
    },
    'new-login': {
      title: 'Solicitó, y al entrar ACE no lo reconoce',
      do: 'En ace.cbp.gov elija Trade/PGA User y luego Create an Account. Use el mismo correo que en la solicitud.',
    },

    'linked-unknown': {
      title: 'El número está ligado y nadie conoce al titular',
      do: 'No vuelva a solicitar. Envíe el correo de búsqueda: CBP escribe al titular registrado y le envía a usted una confirmación.',
    },
    'owner-gone': {
      title: 'El titular, o su buzón, ya no está',
      do: 'Nombre un nuevo titular con el formulario web de CBP: “Update TAO information”. ¿No sabe quién está registrado? Envíe primero el correo de búsqueda.',
    },
    'other-owner': {
      title: 'El titular es un agente u otra empresa',
      do: 'Nombre un titular propio con el formulario web de CBP: “Update TAO information”. No pida al agente que ponga los datos bancarios de usted.',
    },
    'owner-locked': {
      title: 'El titular está bloqueado',
      do: 'El titular prueba primero Forgot Password. ¿Sigue bloqueado? Escriba a ACE Support desde el propio correo del titular, con “reactivation” en el asunto: el sistema de CBP responde automáticamente.',
    },
    'user-locked': {
      title: 'Usted está bloqueado; el titular no',
      do: 'Pida al titular que lo reactive en Tools. Un apoderado no puede.',
    },
    'site-down': {
      title: 'El sitio no funciona o está saturado',
      do: 'Espere y vuelva temprano por la mañana, hora del Este. No envíe nada dos veces: un claim number o un correo de CBP significa que sí pasó.',
    },

    'own-account': {
      title: 'Usted tiene una cuenta',
      do: 'Entre y vea qué hay: sus cuentas de importador, y los datos bancarios tras Get Info/Refresh.',
    },
    'no-bank-data': {
      title: 'Su cuenta aún no tiene datos bancarios',
      do: 'Ponga datos bancarios para cada número, con los dos caracteres que le siguen (a menudo 00), y véalos tras Get Info/Refresh.',
    },
    'payment-ach': {
      title: 'Pagar aranceles por ACH no cuenta para reembolsos',
      do: 'Ponga datos bancarios también para reembolsos: el ACH con el que paga es otro.',
    },
    'not-the-owner': {
      title: 'El titular de la cuenta es otro',
      do: 'Pida al titular que ponga los datos bancarios, o que le dé a usted Full Access a ACH refund tab.',
    },
    'some-suffixes': {
      title: 'Algunos números no tienen datos bancarios',
      do: 'Póngalos para cada número, con los dos caracteres que le siguen (a menudo 00): el que falte no recibe reembolso.',
    },
    'tab-empty': {
      title: 'La pestaña parece vacía',
      do: 'Presione Get Info/Refresh: solo después la pestaña muestra lo guardado. ¿Sigue vacía? Compruebe que usted es el titular o tiene Full Access.',
    },
    'not-stuck': {
      title: 'Un cambio no quedó guardado',
      do: 'Revise en este orden: sus permisos, Get Info/Refresh, cada número, la notify party. Luego pregunte a ACE Support.',
    },
    'bank-changed': {
      title: 'Tiene una nueva cuenta bancaria',
      do: 'Ponga los nuevos datos bancarios para cada número y véalos tras Get Info/Refresh. Solo entonces cierre la cuenta anterior.',
    },
    waiver: {
      title: 'Quiere un cheque',
      do: 'Pida por escrito una exención (waiver) a la Revenue Division de CBP, con su motivo según 31 CFR part 208. Son raras: sin una, necesita datos bancarios en ACE o una notify party.',
    },
    'missing-numbers': {
      title: 'Falta un número de importador en la cuenta',
      do: 'Agréguelo con el formulario web de CBP y luego ponga sus datos bancarios.',
    },
    'no-sub-account': {
      title: 'Usted es titular, y no hay pestaña',
      do: '¿Está su importador en Accounts, Importer? Si no está: pida ya la subcuenta Importer con el formulario web de CBP. Si está, pero sin la pestaña: que su agente actualice el 5106.',
    },
    'add-user': {
      title: 'Alguien necesita un acceso',
      do: 'Como titular, agréguelo en Tools, Add User. Full Access abre también los datos bancarios.',
    },

    'to-file': {
      title: 'Quiere pedir un reembolso IEEPA',
      do: 'Presente una declaración CAPE en ACE, o pida que lo haga el agente que presentó las entradas. Sus datos bancarios de EE. UU. también tienen que estar en ACE.',
    },
    held: {
      title: 'CBP retiene su reembolso',
      do: 'Ponga datos bancarios: CBP retiene el reembolso hasta que estén en ACE. No hay nada que escribir.',
    },
    rejected: {
      title: 'Un reembolso fue rechazado',
      do: 'Ponga primero datos bancarios para el número. Luego pida a CBP que envíe otra vez el reembolso.',
    },
    returned: {
      title: 'Su banco devolvió un reembolso',
      do: 'Corrija primero los datos bancarios. Luego pida a CBP que envíe otra vez el reembolso.',
    },
    check: {
      title: 'Un cheque de reembolso se perdió o venció',
      do: 'Escriba a CBP por el cheque. Luego ponga datos bancarios: el próximo reembolso es electrónico.',
    },
    waiting: {
      title: 'Aceptado, y aún sin dinero',
      do: 'Cuente 90 días desde la aceptación y no cambie nada mientras tanto. ¿Pasaron? Mire ES-022, REV-603 y REV-613; luego escriba a IEEPARefunds@cbp.dhs.gov con el claim number.',
    },
    diverted: {
      title: 'El reembolso pagó una deuda con CBP',
      do: 'Pregunte a su agente o abogado qué factura fue. No hay datos bancarios que corregir.',
    },
    'paid-elsewhere': {
      title: 'El reembolso va a otra persona',
      do: '¿Ya se pagó? Arréglelo con quien lo recibió. ¿Aún no? Cambie la notify party antes de la declaración CAPE: en ACE y en el entry summary.',
    },
    'file-refused': {
      title: 'CAPE rechaza su archivo o sus entradas',
      do: 'Busque el mensaje de CBP, corrija lo que indica y suba otra vez el archivo. Para preguntas técnicas escriba a IEEPARefunds@cbp.dhs.gov.',
    },
    following: {
      title: 'Todo está listo: siga el reembolso',
      do: 'Genere los informes desde la subcuenta de importador y entre al menos cada 45 días.',
    },

    inactive: {
      title: 'El número de importador está inactivo',
      do: 'Que su agente lo reactive, o envíe un 5106. Luego cambie su respuesta: falta más por hacer.',
    },
    voided: {
      title: 'El registro de importador está anulado',
      do: 'Envíe por correo al equipo de fianzas (bonds) de CBP los papeles que indica el paso, antes de solicitar cualquier cosa. Cuando el registro esté restaurado, cambie su respuesta.',
    },
    'contact-changed': {
      title: 'Cambió el contacto de su 5106',
      do: 'Que su agente ponga en el 5106 el nuevo contacto de usted, antes de que alguien solicite. Luego cambie su respuesta.',
    },
    'name-changed': {
      title: 'Cambió su nombre o dirección',
      do: 'Haga cambiar primero el 5106. ¿Nombre nuevo, o fusión? Use entonces también el formulario web de CBP para la cuenta: “Update TAO information”.',
    },
    'broker-changed': {
      title: 'Tiene un nuevo agente',
      do: 'Pregunte a quien presentó su 5106 qué correo figura en él, y si el agente anterior es titular de su cuenta ACE. Luego cambie su respuesta.',
    },
  },
} as const;
