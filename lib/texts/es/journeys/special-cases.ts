import type { specialCases as journey } from '../../../guide/journeys/special-cases';
import type { JourneyTexts } from '../../journey-texts';

export const specialCases = {
  'which-application': {
    title: 'Varios números: use el formulario web',
    why: 'El formulario de importador acepta un solo número de importador.',
    label: 'Usar el formulario web de CBP',
    line: 'El formulario de importador acepta un solo número.',
    do: 'Solicite una vez, para todos los números, con el “ACE Portal Account Application Web Form” de CBP.',
    need: 'Cada número completo, con los dos caracteres que le siguen, y si uno de ellos está ligado. El correo listo pregunta a su agente.',
    done: 'Solicitó una vez para todos los números, y tiene los datos de su acceso.',
    note: 'Abra el formulario web desde la página de CBP “IEEPA Duty Refunds”, nunca desde un enlace en un correo.',
    troubles: {
      'no-answer': {
        when: 'No llega respuesta',
        do: 'No vuelva a solicitar. Escriba a ACE.Applications@cbp.dhs.gov con el día en que solicitó.',
      },
      'one-linked': {
        when: 'Uno de los números ya está ligado',
        do: 'CBP rechaza una nueva solicitud para él. Cambie su respuesta a “¿Cuál es su situación?”: “Tenemos una, pero no podemos entrar”.',
      },
      'form-not-found': {
        when: 'No encuentra el formulario web',
        do: 'Escriba a ACE.Applications@cbp.dhs.gov y pregunte. No use en su lugar el formulario de importador.',
      },
    },
  },
  'whose-entry': {
    title: 'Pregunte quién fue el importador registrado',
    why: 'CBP reembolsa solo al importador registrado, o a su notify party. En muchos envíos fue el transportista.',
    label: 'Preguntar de quién fue la entrada',
    line: 'Quien le cobró los aranceles tiene el entry summary: nombra al importador registrado.',
    do: 'Pida el entry summary (Formulario 7501 de CBP) al transportista, o a quien le cobró los aranceles. Mire “Importer of Record Name and Address”. El correo listo lo pide.',
    done: 'Sabe qué nombre está allí. Luego cambie su respuesta a “¿Qué nombre está en la casilla del importador registrado (Importer of Record) de su entry summary?”.',
    note: 'UPS y FedEx dicen que presentan la solicitud y pasan el reembolso; DHL tiene un formulario para eso.',
    troubles: {
      'no-summary': {
        when: 'No tienen un entry summary para usted',
        do: 'Pregúnteles quién fue el importador registrado. CBP reembolsa solo a esa parte, o a su notify party.',
      },
    },
  },
  'ask-importer': {
    title: 'Pida su reembolso al importador registrado',
    why: 'CBP reembolsa solo al importador registrado, o a su notify party.',
    label: 'Preguntar al importador registrado',
    line: 'CBP reembolsa solo a ese importador, o a su notify party.',
    do: 'Pregunte al transportista o vendedor que está en la casilla del importador registrado si ya pidió el reembolso y cómo lo pasa. El correo listo pregunta ambas cosas.',
    done: 'Tiene una respuesta por escrito.',
    note: 'UPS y FedEx dicen que presentan la solicitud y pasan el reembolso; DHL tiene un formulario para eso.',
    troubles: {
      'some-are-ours': {
        when: 'Su propio nombre está en otras entradas',
        do: 'Para esas necesita una cuenta: cambie su respuesta a “El nuestro”.',
      },
    },
  },
  'site-down': {
    title: 'Espere, y no envíe nada dos veces',
    why: 'El portal rechaza a la gente en horas de mucho uso.',
    label: 'Esperar y no enviar nada dos veces',
    line: 'Vuelva temprano por la mañana, hora del Este.',
    do: 'Espere entre media hora y una hora, o vuelva temprano por la mañana, hora del Este. No envíe nada por segunda vez antes de saber qué pasó con la primera.',
    done: 'La página responde otra vez.',
    note: 'Un claim number, o un correo de CBP, significa que sí pasó.',
    troubles: {
      lasts: { when: 'Sigue sin funcionar', do: 'Llame a ACE Support al 866-530-4172.' },
    },
  },
  'add-user': {
    title: 'Agregue a su agente o a un colega como usuario',
    why: 'Cada persona necesita su propio acceso: los accesos no se pueden compartir.',
    label: 'Agregar al usuario',
    line: 'En Tools, como titular de la cuenta.',
    do: 'Tools, Add User, escriba dos veces el correo, Continue, Continue. Access to Top Account: Yes. Cross Account Access: Yes, y su top account. Save and Exit. Luego Roles, Full Access, Ok, > junto a Importer, Done, y confirme.',
    done: 'El nuevo usuario ha entrado una vez.',
    note: 'Full Access abre también los datos bancarios. Delo solo si quiere eso.',
    troubles: {
      'no-add-user': {
        when: 'No encuentra Add User',
        do: 'Entre como titular. ¿No es el titular? Pídale que agregue a la persona.',
      },
      'someone-left': {
        when: 'Es para alguien que tomó el lugar de un colega',
        do: 'No pase el acceso anterior. Agregue a la nueva persona con su propio correo.',
      },
    },
  },
  'name-changed': {
    title: 'Primero haga cambiar el 5106',
    why: 'CBP compara su nombre con ese registro.',
    label: 'Hacer cambiar el 5106',
    line: 'Su agente puede presentarlo. La cuenta viene después.',
    do: 'Pida a su agente que cambie nombre o dirección en el 5106. ¿Nombre nuevo, o fusión? Use entonces también el formulario web de CBP para la cuenta: “Update TAO information”.',
    done: 'El agente confirmó el cambio en el 5106, y usted envió el formulario web si el nombre es nuevo.',
    troubles: {
      'no-account': {
        when: 'Aún no hay cuenta ACE',
        do: 'Espere el nombre nuevo en el 5106. Luego cambie su respuesta a “¿Cuál es su situación?”: “No tenemos cuenta ACE”.',
      },
      merged: {
        when: 'Dos empresas se hicieron una',
        do: 'Pregunte primero a su agente qué número de importador queda.',
      },
    },
  },
  'inactive-number': {
    title: 'Haga reactivar el número',
    why: 'CBP puede poner un número como inactivo tras un año sin uso. No es la regla de los 45 días para accesos.',
    label: 'Hacer reactivar el número',
    line: 'Puede hacerlo su agente, o un Formulario 5106.',
    do: 'Pida a su agente que lo reactive (un mensaje “TP”, acción A). Sin agente, envíe por correo un 5106 lleno a un Center Entry Specialist Team con el asunto “IOR reactivation request”, y diga que reactiva un número que está “20-Inactive”.',
    who: 'El agente. Sin agente, la propia empresa.',
    done: 'El agente confirma que el número está activo. Luego cambie su respuesta a “¿Cuál es su situación?”.',
    note: 'CBP llama a ese estado “20-Inactive”. Puede venir tras un año sin uso.',
    troubles: {
      'which-center': {
        when: 'No sabe qué Center',
        do: 'Pregunte al programa de importador registrado (Importer of record program): contesta preguntas sobre el 5106.',
      },
      'is-login': {
        when: 'Lo que no funciona es el acceso',
        do: 'Un acceso se bloquea tras 45 días sin uso. Abra “Ayuda” y elija “No puedo entrar”.',
      },
      'is-voided-too': {
        when: 'El registro está anulado, no inactivo',
        do: 'Cambie su respuesta a “El registro de importador está anulado”: el equipo de fianzas (bonds) de CBP lo restaura.',
      },
    },
  },
  'voided-number': {
    title: 'Haga restaurar el registro anulado',
    why: 'El equipo de fianzas (bonds) de CBP lo restaura. Necesita un 5106 firmado y prueba del número.',
    label: 'Escribir al equipo de fianzas',
    line: 'Envíe un 5106 firmado y prueba del número.',
    do: 'Escriba a BONDQUESTIONS@cbp.dhs.gov con el asunto “Void IR#”.',
    need: 'Un Formulario 5106 de CBP firmado por un directivo (officer) de la empresa, y prueba del número. EIN: un papel del IRS de los últimos 12 meses que muestre EIN y nombre (una carta 147C: llame al IRS al 800-829-0115). SSN: la tarjeta, por ambos lados, o la primera página de su última declaración de impuestos. Asignado por CBP: solo el 5106. Si firma su agente: un poder de no más de un año.',
    done: 'Su agente lo consulta y lo ve activo: CBP no le avisa a usted. Luego cambie su respuesta a “¿Cuál es su situación?”.',
    note: 'Compruebe primero que está anulado y no inactivo. ¿El número es un número de Seguro Social? No lo ponga en el asunto.',
    troubles: {
      'is-dormant': {
        when: 'Alguien habla de una “voided ACE account”',
        do: 'Solo un registro de importador puede estar anulado. Un acceso bloqueado se reactiva.',
      },
      'not-accepted': {
        when: 'CBP rechaza un papel',
        do: 'CBP no acepta un W-9, una solicitud en el formulario SS-4, papeles del estado, ni nada que usted mismo envió al IRS.',
      },
    },
  },
  'foreign-account': {
    title: 'Abra una cuenta bancaria de EE. UU.',
    why: 'Los reembolsos van solo a una cuenta bancaria de EE. UU.',
    label: 'Abrir una cuenta bancaria de EE. UU.',
    line: 'Los reembolsos van solo a una cuenta bancaria de EE. UU.',
    do: 'Abra una cuenta bancaria de EE. UU. a nombre del importador registrado.',
    done: 'Tiene sus números por escrito. Luego cambie su respuesta a “¿Cuál es su situación?”: verá los pasos que siguen.',
    troubles: {
      'own-name': {
        when: 'La cuenta está a nombre de otra empresa',
        do: 'Tiene que estar a nombre del importador registrado. Abra una, o nombre una notify party.',
      },
    },
  },
  'foreign-designee': {
    title: 'O: nombre una notify party',
    why: 'Una notify party con cuenta bancaria de EE. UU. en ACE recibe los reembolsos de usted, pero solo por entradas que la nombran.',
    label: 'O: nombrar a quien cobre en EE. UU.',
    line: 'Una notify party con datos bancarios en ACE puede recibir sus reembolsos.',
    do: 'Consiga dos cosas: que la parte esté registrada en ACE (Formulario 4811, o la cuenta de usted en el portal), y que el número de ella esté en el entry summary (casilla 28, Reference Number).',
    need: 'Una parte con cuenta bancaria de EE. UU. en su propia cuenta ACE. En su cuenta del portal, nómbrela en la pestaña Notify Parties.',
    done: 'Su agente confirma ambas para sus entradas, y la parte ve sus datos bancarios en ACE.',
    note: 'Pregunte a su agente por entradas ya presentadas, antes de la declaración CAPE: después no se pueden corregir hasta la liquidación.',
    troubles: {
      'not-enrolled': {
        when: 'Esa parte no tiene datos bancarios en ACE',
        do: 'CBP paga solo a datos bancarios que están en ACE. Pida a la parte que los ponga en su propia cuenta y que le avise cuando los vea tras Get Info/Refresh.',
      },
      'only-one': {
        when: 'Solo una de las dos está hecha',
        do: 'El reembolso queda con el importador. CBP lo retiene si el importador no tiene datos bancarios en ACE.',
      },
    },
  },
  waiver: {
    title: 'Pida una exención (waiver)',
    why: 'Las exenciones son muy limitadas: salvo raras excepciones, CBP paga por ACH. Usted necesita uno de los motivos de 31 CFR part 208.',
    label: 'Pedir una exención',
    line: 'Muy limitada: los motivos están en 31 CFR part 208.',
    do: 'Escriba a la Revenue Division de CBP a frn-achrefundsupport@cbp.dhs.gov, y nombre el motivo de 31 CFR part 208 que le corresponde.',
    done: 'Tiene una respuesta por escrito.',
    need: 'El importador, los reembolsos y el motivo de 31 CFR part 208.',
    troubles: {
      'no-answer': {
        when: 'No llega respuesta',
        do: 'No la espere. Siga con los otros dos caminos, y pregunte a su agente o abogado.',
      },
    },
  },
  'other-account': {
    title: 'Solicite su propia cuenta',
    why: 'Una afianzadora u otra parte que recibe reembolsos usa el formulario web de CBP.',
    label: 'Obtener su propia cuenta',
    line: 'Una afianzadora u otra parte usa el formulario web de CBP.',
    do: '¿Ya entra a ACE como su empresa? Marque este paso y no solicite. Si no, solicite con el “ACE Portal Account Application Web Form” de CBP.',
    done: 'Puede entrar a su propia cuenta.',
    note: 'Abra el formulario web desde la página de CBP “IEEPA Duty Refunds”, nunca desde un enlace en un correo.',
    troubles: {
      'form-not-found': {
        when: 'No encuentra el formulario web',
        do: 'Pregunte a ACE Support dónde está.',
      },
    },
  },
  'party-account': {
    title: 'Obtenga su propia cuenta',
    why: 'Los agentes y las notify parties del 4811 también pueden usar el formulario de importador.',
    label: 'Obtener su propia cuenta',
    line: 'Agentes y notify parties también pueden usar el formulario de importador.',
    do: '¿Ya entra a ACE como su empresa? Marque este paso y no solicite. Agentes y notify parties con un solo número de importador y un 5106 pueden usar el formulario de importador; los demás usan el formulario web de CBP.',
    who: 'Todo el que recibe reembolsos de aranceles, impuestos y cargos: importadores, agentes, filers, afianzadoras y otros.',
    done: 'Puede entrar a su propia cuenta.',
    need: 'Nombre y número como en su propio 5106, un número que no esté ligado a una cuenta, y su contacto al teléfono: el código vale diez minutos.',
    note: 'Abra el formulario web desde la página de CBP “IEEPA Duty Refunds”, nunca desde un enlace en un correo.',
    troubles: {
      'no-5106': {
        when: 'No tiene un Formulario 5106 registrado en CBP',
        do: 'Pregunte a ACE Support qué solicitud usar: el formulario de importador compara con ese registro.',
      },
    },
  },
  'party-enrol': {
    title: 'Ponga sus datos bancarios',
    why: 'Una notify party pone sus datos bancarios en su propia cuenta, no en la del cliente.',
    label: 'Poner sus datos bancarios',
    line: 'En su propia cuenta, no en la del cliente.',
    do: 'En su propia cuenta del portal, abra su propio número de importador y la pestaña ACH Refund Authorization, y presione Get Info/Refresh. ¿No hay nada? Ponga sus propios datos bancarios. Nunca los ponga en la cuenta de un cliente.',
    done: 'Ve sus datos bancarios tras Get Info/Refresh.',
    note: 'Recibe un reembolso solo donde el entry summary lo nombra (casilla 28) y usted está registrado como notify party.',
    note2:
      'La pestaña necesita una subcuenta Importer. ¿No hay ninguna? Pídala con el formulario web de CBP.',
    troubles: {
      'not-yet': {
        when: 'Se debía un reembolso antes de que usted pusiera datos bancarios',
        do: 'Va a la cuenta bancaria del propio importador, o CBP lo retiene. Avise al importador.',
      },
      'no-tab': {
        when: 'No encuentra la pestaña',
        do: 'Necesita una subcuenta Importer, también para agentes y afianzadoras. Pídala con el ACE Portal Account Application Web Form.',
      },
    },
  },
  'client-data': {
    title: 'Mantenga separado el acceso de cada cliente',
    why: 'Solo el cliente puede abrirle su cuenta: los registros de clientes de un agente son confidenciales (19 CFR 111.24).',
    label: 'Separar el acceso de cada cliente',
    line: 'Solo el cliente puede abrir su cuenta a otros.',
    do: 'Use su propio acceso, y solo con el consentimiento del cliente. No pase los datos de un cliente a otro.',
    done: 'Cada cliente sabe quién tiene acceso.',
    troubles: {
      'applies-for': {
        when: 'Usted llena el formulario de importador por un cliente',
        do: 'Escriba el correo del cliente, nunca el suyo: será el acceso del cliente. Nombre un titular de la empresa del cliente, y que el cliente diga que usted puede enviarlo.',
      },
      'shared-login': {
        when: 'Un cliente le ofrece un acceso',
        do: 'Los accesos no se pueden compartir. Pida que lo agreguen como usuario.',
      },
      'wants-in': {
        when: 'Un cliente quiere agregarlo como usuario',
        do: 'El cliente abre Tools, Add User, escribe el correo de usted, elige la top account y luego Roles. Full Access abre también los datos bancarios: dígaselo al cliente.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
