import type { recoverLinked as journey } from '../../../guide/journeys/recover-linked';
import type { JourneyTexts } from '../../journey-texts';

export const recoverLinked = {
  'owner-lookup': {
    title: 'Pida a CBP que escriba al titular',
    why: 'El sistema de CBP escribe al titular registrado y le envía a usted una confirmación.',
    label: 'Que CBP avise al titular',
    line: 'CBP escribe al titular registrado.',
    do: 'Escriba a ACE.Support@cbp.dhs.gov con el asunto “Trade Account Owner Lookup”.',
    need: 'La razón social, el EIN, SSN o número asignado por CBP, y el motivo.',
    done: 'La confirmación de CBP está en su buzón, y el titular registrado recibió el aviso de CBP.',
    troubles: {
      'has-ticket': {
        when: 'CBP le dio un ticket y no contesta',
        do: 'Envíe de todos modos el correo de búsqueda y conserve el número de ticket.',
      },
      'not-linked': {
        when: 'CBP dice que el número no está ligado',
        do: 'Cambie su respuesta a “¿Cuál es su situación?”: “No tenemos cuenta ACE”.',
      },
      'no-reply': {
        when: 'No llega nada',
        do: '¿Sin confirmación? Revise el spam y el asunto; luego llame a ACE Support. ¿Confirmado, pero el titular no contesta? Cambie de titular.',
      },
      'owner-gone': {
        when: 'El titular dejó la empresa',
        do: 'Pida un nuevo titular con el formulario web.',
      },
    },
  },
  'owner-guess': {
    title: 'Averigüe quién es el titular',
    why: 'Empiece por la persona cuyo correo se usó cuando la empresa se registró por primera vez en aduanas: a menudo el jefe, o quien firmó.',
    label: 'O: averiguar quién es el titular',
    line: 'A menudo quien registró por primera vez a la empresa en aduanas.',
    do: 'Mire en tres lugares: el correo usado para registrarse en aduanas, la firma de los primeros papeles de aduanas y las cartas antiguas de CBP y de agentes. Pregunte a antiguos colegas, contadores y a todos los agentes.',
    done: 'Tiene un nombre y un correo para probar.',
    note: 'No vuelva a solicitar: el formulario rechaza un número que está ligado a una cuenta.',
    troubles: {
      'owner-known': {
        when: 'Conoce al titular, que está bloqueado',
        do: 'No hace falta buscar: siga con “Haga reactivar el acceso bloqueado”.',
      },
      'nobody-knows': {
        when: 'Nadie lo sabe',
        do: 'Siga con la búsqueda por CBP: CBP escribe al titular registrado y le envía a usted una confirmación.',
      },
      'owner-left': {
        when: 'Sabe que el titular se fue',
        do: 'No hace falta buscar: siga con “¿Ya no está el titular? Cambie de titular”.',
      },
    },
  },
  'owner-by-phone': {
    title: 'O: haga que CBP confirme un nombre',
    why: 'CBP confirma un nombre y un correo que usted da. No dice quién es el titular.',
    label: 'O: hacer confirmar un nombre',
    line: 'Dé por teléfono a ACE Support un nombre y un correo.',
    do: 'Llame a ACE Support con un nombre y un correo, y pregunte si son los del titular.',
    need: 'El nombre y el correo que usted cree que son los del titular.',
    done: 'Sabe si son los del titular.',
    note: 'La búsqueda por correo es más nueva y no necesita ningún nombre.',
    troubles: {
      'name-refused': {
        when: 'CBP dice que no es el titular',
        do: 'Pruebe con el siguiente nombre, o envíe el correo de búsqueda.',
      },
    },
  },
  reactivate: {
    title: 'Haga reactivar el acceso bloqueado',
    why: 'El titular reactiva a apoderados y usuarios en el portal. Solo un titular bloqueado escribe a CBP.',
    label: 'Hacer reactivar el acceso',
    line: 'El titular reactiva a otros. Un titular bloqueado escribe a ACE Support.',
    do: '¿El titular está bloqueado? Escriba a ACE.Support@cbp.dhs.gov desde el propio correo del titular, con “reactivation” en el asunto: el sistema de CBP reactiva al titular automáticamente. ¿Es un apoderado o usuario? El titular abre Tools, el nombre de esa persona, Reactivate.',
    who: 'Para apoderados y usuarios: el titular, y nadie más. Para el titular: CBP.',
    done: 'Esa persona ha entrado después.',
    note: 'Entre enseguida: eso confirma su acceso.',
    note2: 'Espere un correo de respuesta: una confirmación, o qué hacer ahora.',
    troubles: {
      'same-day': {
        when: 'El usuario no entra el mismo día',
        do: 'Entre el mismo día: después, una regla de CBP de 2018 suspende otra vez al usuario.',
      },
      'not-from-owner': {
        when: 'La petición viene de otra dirección',
        do: 'Envíela otra vez desde el propio correo del titular. ¿Ya no existe ese buzón? Siga con “¿Ya no está el titular? Cambie de titular”.',
      },
      'no-answer': {
        when: 'No llega respuesta',
        do: 'Revise el spam, la dirección del remitente y la palabra “reactivation” en el asunto. Luego el titular llama a ACE Support al 866-530-4172.',
      },
    },
  },
  'forgot-password': {
    title: 'Pruebe Forgot Password con el correo del titular',
    why: 'Si solo se perdió la contraseña, no necesita ninguna mesa de ayuda.',
    label: 'Probar Forgot Password',
    line: 'Si solo se perdió la contraseña, con eso basta.',
    do: 'Esto lo hace el titular: en ace.cbp.gov elige Trade/PGA User y luego Forgot Password, y escribe su propio correo.',
    who: 'Solo el titular: CBP no la restablece para nadie más, y los accesos no se pueden compartir.',
    need: 'El buzón del titular: el Security Token también llega allí.',
    done: 'El titular ve el portal.',
    troubles: {
      'inbox-gone': {
        when: 'El titular o el buzón ya no está',
        do: 'No entre en nombre de otra persona. Siga con “¿Ya no está el titular? Cambie de titular”.',
      },
      'no-reset-mail': {
        when: 'No llega ningún correo',
        do: 'Revise el spam. Luego escriba a ACE Support desde el correo del titular, con “reactivation” en el asunto.',
      },
    },
  },
  'change-owner': {
    title: '¿Ya no está el titular? Cambie de titular',
    why: 'Use el formulario web de CBP si el titular se fue, si la empresa cambió de nombre o se fusionó, o si un agente creó la cuenta.',
    label: 'Cambiar de titular',
    line: '¿El titular se fue, o no es de su empresa? Formulario web de CBP: “Update TAO information”.',
    do: 'Pida un nuevo titular con el formulario web de CBP, el ACE Portal Account Application Web Form: “Update TAO information”.',
    need: 'El titular anterior y el nuevo con correo, la razón social y el número de la empresa, el motivo, y alguien que pueda firmar por la empresa.',
    done: 'El nuevo titular ha entrado, o el anterior volvió.',
    note: 'Abra el formulario web desde la página de CBP “IEEPA Duty Refunds”, nunca desde un enlace en un correo.',
    troubles: {
      'form-not-found': {
        when: 'No encuentra el formulario web',
        do: 'Pregunte a ACE Support dónde está.',
      },
      'who-is-owner': {
        when: 'No sabe quién está registrado',
        do: 'Envíe primero el correo de búsqueda: CBP escribe al titular registrado y le envía a usted una confirmación.',
      },
      'is-locked': {
        when: 'El acceso del titular anterior también está bloqueado',
        do: '¿Puede contactar al titular anterior? Haga que lo reactiven primero: el formulario es para cuentas activas. Si no, envíelo de todos modos y pregunte a ACE Support si no llega nada.',
      },
      'broker-owns': {
        when: 'Un agente creó la cuenta y es su titular',
        do: 'No pida al agente que ponga los datos bancarios de usted. Pida a CBP con el formulario web que haga titular a alguien de su empresa.',
      },
    },
  },
  'record-voided': {
    title: '¿El registro está anulado? Hágalo restaurar',
    why: 'Un registro anulado no es un acceso bloqueado. El equipo de fianzas (bonds) de CBP lo restaura.',
    label: 'Restaurar un registro anulado',
    line: 'Solo si está anulado: escriba al equipo de fianzas (bonds).',
    do: 'Escriba a BONDQUESTIONS@cbp.dhs.gov con el asunto “Void IR#”.',
    need: 'Un Formulario 5106 de CBP firmado por un directivo (officer) de la empresa, y prueba del número: para un EIN, un papel del IRS de los últimos 12 meses que muestre EIN y nombre (una carta 147C: llame al IRS al 800-829-0115).',
    done: 'Su agente lo consulta y lo ve activo. CBP no le avisa a usted.',
    note: 'Compruebe primero que está anulado y no inactivo: un número inactivo lo reactiva su agente.',
    troubles: {
      'only-dormant': {
        when: 'Solo está bloqueado el acceso',
        do: 'Entonces el registro no está anulado. Haga reactivar el acceso.',
      },
    },
  },
  'owner-reactivates': {
    title: 'Que el titular lo reactive',
    why: 'Solo el titular de la cuenta puede reactivar a un apoderado o usuario.',
    label: 'Que el titular lo reactive',
    line: 'Tools, su nombre, Reactivate. Un apoderado no puede.',
    do: 'Pida al titular que entre, abra Tools, haga clic en el nombre de usted y presione Reactivate. Luego entre usted.',
    who: 'El titular, y nadie más: un apoderado no puede.',
    done: 'Usted entró después. Eso lo confirma.',
    note: '¿Nunca tuvo un acceso? Entonces el titular lo agrega: Tools, Add User.',
    troubles: {
      'owner-locked-too': {
        when: 'El titular también está bloqueado',
        do: 'El titular va primero: un correo a ACE.Support@cbp.dhs.gov desde el propio correo del titular, con “reactivation” en el asunto.',
      },
      'next-day': {
        when: 'Usted no puede entrar el mismo día',
        do: 'Pida otro día: una regla de CBP de 2018 suspende a un usuario que no entra el mismo día.',
      },
    },
  },
  'verify-access': {
    title: 'Entre y mire antes de seguir',
    why: 'Asegúrese de que el acceso funciona y de que la empresa está allí antes de cambiar algo.',
    label: 'Entrar y mirar',
    line: 'Vea que su empresa está allí antes de seguir.',
    do: 'El titular entra y comprueba que está la empresa correcta, antes de que alguien cambie o envíe algo.',
    done: 'El portal muestra la cuenta de la empresa.',
    note: 'Se entra en login.cbp.gov, cada vez con un nuevo Security Token por correo.',
    troubles: {
      'role-missing': {
        when: 'El acceso funciona, pero faltan cosas',
        do: '¿Es usted el titular? Siga: quizá falta la subcuenta de importador. Si no, pida permisos al titular, que los da en Tools, User Access.',
      },
    },
  },
  'sub-connected': {
    title: 'Compruebe si hay una subcuenta de importador conectada',
    why: 'Si la hay, se ahorra la espera de una nueva. Si no, pídala ahora.',
    label: 'Buscar su número',
    line: 'Si su subcuenta está conectada, se ahorra una espera.',
    do: 'Abra Accounts y luego Importer, y busque su número.',
    done: 'La cuenta de importador se abre, o usted sabe que hay que agregarla.',
    troubles: {
      'not-connected': { when: 'Su número no está', do: 'Siga con “Agregar subcuentas”.' },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
