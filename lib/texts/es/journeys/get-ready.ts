import type { getReady as journey } from '../../../guide/journeys/get-ready';
import type { JourneyTexts } from '../../journey-texts';

export const getReady = {
  'ask-broker': {
    title: 'Pregunte a quien presentó su 5106',
    why: 'El formulario compara nombre y número con el registro de CBP y envía el código al contacto que está en él. Un solo correo pide todo lo que usted necesita.',
    label: 'Preguntar a quien presentó el 5106',
    line: 'Un solo correo pide todo lo que usted necesita.',
    do: 'Envíe un correo a su agente aduanal, o a quien presentó el Formulario 5106 de CBP. El correo listo de abajo pide todo lo que necesita: el nombre exacto, el número completo, el correo de contacto (casilla 2E en papel), el estado del registro y si está ligado a una cuenta ACE.',
    need: 'La razón social y el número de importador de su empresa, hasta donde los conozca.',
    done: 'Tiene todas las respuestas por escrito.',
    troubles: {
      'no-answer': {
        when: 'El agente no contesta',
        do: 'Pregunte a los otros agentes que han presentado entradas para usted. El equipo de fianzas (bonds) de CBP contesta preguntas sobre el 5106.',
      },
      'no-broker': {
        when: 'No tiene agente, o lo presentó usted mismo',
        do: 'Busque el 5106 en sus propios papeles. El equipo de fianzas (bonds) de CBP contesta preguntas sobre él.',
      },
    },
  },
  'read-answer': {
    title: 'Revise la respuesta',
    why: 'Nombre y número tienen que coincidir con un mismo registro, y ese registro no puede estar ligado todavía a una cuenta.',
    label: 'Revisar la respuesta',
    line: '¿Nombre y número coinciden con un registro que aún no está ligado?',
    do: 'Compruebe tres cosas: el registro está activo, no está ligado a una cuenta ACE y su empresa lee su correo de contacto. Copie el nombre exactamente, con cada coma y punto, y el número con sus guiones. No abra todavía el formulario.',
    done: 'Las tres son ciertas.',
    troubles: {
      'is-linked': {
        when: 'El registro está ligado a una cuenta',
        do: 'No solicite. Cambie su respuesta a “¿Cuál es su situación?”: “Tenemos una, pero no podemos entrar”.',
      },
      'is-inactive': {
        when: 'El número está inactivo',
        do: 'Haga que lo reactiven primero. Cambie su respuesta a “¿Cuál es su situación?”: “Algo cambió” y luego “El número de importador está inactivo”.',
      },
      'is-voided': {
        when: 'El registro está anulado',
        do: 'Haga que lo restauren primero. Cambie su respuesta a “¿Cuál es su situación?”: “Algo cambió” y luego “El registro de importador está anulado”.',
      },
      'several-numbers': {
        when: 'Hay varios números de importador',
        do: 'El formulario de importador acepta uno solo. Donde se le pregunta cuántos números de importador tiene, elija “Varios”.',
      },
    },
  },
  'account-known': {
    title: 'Indique lo que averiguó',
    why: 'De eso depende lo que sigue: ¿hay una cuenta, y quién es su titular?',
    label: 'Indicar lo que averiguó',
    line: 'Cambie su respuesta en Pasos.',
    do: 'Cambie su respuesta a “¿Cuál es su situación?”. Elija “No tenemos cuenta ACE” solo si el número no está ligado y nadie entró nunca.',
    done: 'Ve los pasos que corresponden. Lo que marcó sigue marcado.',
    troubles: {
      'still-unknown': {
        when: 'Nadie puede decírselo',
        do: 'No solicite para averiguarlo. Llame a ACE Support con su número. O cambie su respuesta a “¿Cuál es su situación?”: “Tenemos una, pero no podemos entrar”, y envíe a CBP el correo de búsqueda.',
      },
    },
  },
  'fix-contact': {
    title: '¿Correo de contacto equivocado? Hágalo corregir',
    why: 'El código llega al correo de la dirección física en su 5106. Si es antiguo o del agente, el código no le llegará a usted.',
    label: 'Corregir el correo del 5106',
    line: 'Solo si es antiguo, o de su agente.',
    do: '¿El correo de contacto es el correcto y su empresa lo lee? Marque este paso. Si no, pida al agente que actualice el 5106 (un mensaje “TF”). ¿Sin agente? Envíe el formulario en papel a un CBP Center o a la Office of Finance.',
    who: 'Su agente lo hace electrónicamente. Sin agente, usted lo hace en papel o por correo a CBP.',
    need: 'El correo nuevo. La casilla 2E acepta solo uno: el de la dirección física.',
    done: 'El registro muestra el correo correcto. Tras un cambio, el agente lo ha confirmado.',
    note: 'No ponga allí el correo del agente: CBP lo desaconseja.',
    troubles: {
      'inbox-closed': {
        when: 'Ese buzón está cerrado, o nadie lo conoce',
        do: 'El código llegaría adonde nadie puede leerlo. Haga reemplazar el correo antes de solicitar.',
      },
      'inbox-shared': {
        when: 'Varias personas comparten ese buzón',
        do: 'Acuerden quién abre el correo de CBP y lee el código. Diga a los demás que no lo toquen.',
      },
      'inbox-filtered': {
        when: 'Un filtro retiene el correo de fuera',
        do: 'Pida a sistemas antes de empezar: que dejen pasar el correo de @cbp.dhs.gov y que alguien esté listo para liberarlo.',
      },
      'brokers-email': {
        when: 'La casilla 2E tiene el correo del agente',
        do: 'El formulario sigue, pero el código nunca le llega a usted. Haga reemplazar primero el correo.',
      },
      'still-old': {
        when: 'Todavía aparece la dirección antigua',
        do: 'Espere la confirmación del agente: un código enviado a la dirección antigua se pierde. Según CBP, un cambio de nombre o dirección suele tardar cinco días hábiles.',
      },
    },
  },
  'compare-record': {
    title: 'Compare nombre y número con su 5106',
    why: 'El formulario sigue solo si nombre y número coinciden con un mismo registro.',
    label: 'Comparar con su 5106',
    line: '¿Ambos bien? Pruebe con o sin los dos caracteres que siguen al número.',
    do: 'Copie nombre y número del 5106, carácter por carácter. ¿Ambos bien? Pruebe el número con o sin los dos caracteres que le siguen (a menudo 00).',
    need: 'El 5106 como CBP lo tiene hoy: el correo listo se lo pide a su agente.',
    done: 'El formulario sigue y pide el código.',
    troubles: {
      'still-refused': {
        when: 'Sigue sin encontrar coincidencia',
        do: 'Envíe a su agente el correo listo: pide el nombre exacto y el número completo.',
      },
    },
  },
  'contact-address': {
    title: 'Empiece de nuevo con el correo de su contacto',
    why: 'Si el correo del formulario difiere del que figura en el 5106, es posible que no llegue ningún código.',
    label: 'Empezar de nuevo con ese correo',
    line: 'Solo si su contacto puede ser titular de la cuenta: el correo será su acceso.',
    do: 'Empiece de nuevo y escriba en el formulario el propio correo de su contacto, si esa persona puede ser titular de la cuenta: el correo será el acceso. Si no, haga corregir primero el 5106.',
    need: 'Su contacto al teléfono, con ese buzón abierto.',
    done: 'El código llegó.',
    troubles: {
      'not-the-owner': {
        when: 'Su contacto no debe ser titular de la cuenta',
        do: 'Pida a su agente que ponga primero en el 5106 el correo del futuro titular. El correo listo lo pide.',
      },
    },
  },
  'try-login': {
    title: 'Entre con ese correo, o elija otro',
    why: 'El formulario rechaza un correo que ya pertenece a un usuario de ACE.',
    label: 'Probar el acceso de ese correo',
    line: '¿Su empresa está allí? Entonces tiene una cuenta. Si no, use otro correo.',
    do: 'En ace.cbp.gov, entre con el correo que el formulario rechazó. ¿Su empresa está allí? No solicite: cambie su respuesta a “¿Cuál es su situación?”. Si no, elija otro correo para el formulario.',
    done: 'Sabe si su empresa está allí.',
    troubles: {
      'no-password': {
        when: 'Se perdió la contraseña, o el correo es de otra persona',
        do: '¿Es suyo? Elija Forgot Password. ¿De otra persona? No entre por ella: elija otro correo.',
      },
    },
  },
  'owner-gate': {
    title: 'Elija el correo del acceso y al titular',
    why: 'El correo será el acceso, y la persona será titular de la cuenta.',
    label: 'Elegir correo y titular',
    line: 'El correo será el acceso; la persona, titular de la cuenta.',
    do: 'Elija a una persona que se queda, que leerá este buzón dentro de un año y que puede firmar por la empresa. El formulario rechaza un correo que ya pertenece a un usuario de ACE.',
    who: 'Alguien que puede decidir por la empresa.',
    done: 'Ha anotado un nombre y un correo, y esa persona lo sabe.',
    note: 'Con un correo distinto del que figura en el 5106, es posible que el formulario no envíe ningún código. El mismo correo es lo más seguro para el código. ¿Otro? Haga cambiar primero el 5106, o tenga a su contacto al teléfono.',
    troubles: {
      'is-user': {
        when: 'El correo ya pertenece a un usuario de ACE',
        do: 'El formulario lo rechaza. Entre con él. ¿Su empresa está allí? No solicite: cambie su respuesta a “¿Cuál es su situación?”. Si no, use otro correo.',
      },
      'is-leaving': {
        when: 'Es posible que la persona se vaya pronto',
        do: 'Elija a alguien que se queda: solo el titular puede reactivar a otros.',
      },
      'for-client': {
        when: 'Usted es agente y solicita para un cliente',
        do: 'Escriba el correo del cliente, nunca el suyo: será el acceso del cliente. Nombre un titular de la empresa del cliente.',
      },
      'for-owner': {
        when: 'Usted llena el formulario por el titular',
        do: 'Esto crea la cuenta para el titular que usted nombra. Asegúrese antes de empezar de que puede hacerlo por la empresa.',
      },
      'not-authorised': {
        when: 'Nadie está seguro de quién puede firmar',
        do: 'Pregunte a quien firma por la empresa antes de empezar: en la última página usted firma por ella.',
      },
    },
  },
  'all-at-hand': {
    title: 'Prepare todo antes de que empiecen los diez minutos',
    why: 'El código vale diez minutos. Si el contacto no contesta en ese tiempo, usted empieza toda la solicitud de nuevo.',
    label: 'Tener todo a mano',
    line: 'Su contacto al teléfono, con su buzón abierto.',
    do: 'Tenga a su contacto al teléfono, con su buzón abierto, antes de abrir el formulario.',
    need: 'Nombre y número como en el 5106, y el correo para el acceso. El rol del titular, nombre y apellido, dirección, correo y teléfono, y el nombre, teléfono y correo de su contacto.',
    done: 'Todo está frente a usted y su contacto está al teléfono.',
    note: 'CBP tiene un video (en inglés): busque en cbp.gov “Applying for an ACE Portal Importer Account and Enrolling in ACH Refunds”.',
    troubles: {
      'contact-far': {
        when: 'El contacto está a muchas zonas horarias',
        do: 'Acuerden una hora en que ambos estén trabajando y anótela en las dos zonas horarias. El código dura diez minutos desde que CBP lo envía.',
      },
      'contact-away': {
        when: 'Nadie puede abrir ahora ese buzón',
        do: 'No empiece. A los diez minutos tendría que empezar de nuevo.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
