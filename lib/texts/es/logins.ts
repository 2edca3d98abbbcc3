/** The list of logins, and what the popup says about several of them. */
export const logins = {
  title: 'Accesos',
  lead: 'Los 45 días de CBP corren por separado para cada usuario. Cada persona entra con su propio ID: los ID no se pueden compartir.',
  open: 'Abrir la lista de accesos',
  yours: 'Su acceso',
  noLabel: 'Acceso sin nombre',
  count: '{shown, plural, one {# acceso} other {# accesos}}',
  countOf: '{shown, number} de {all, plural, one {# acceso} other {# accesos}}',
  left: '{days, plural, =0 {Hoy es el último día seguro} one {Queda # día, hasta el {lastDay}} other {Quedan # días, hasta el {lastDay}}}',
  over: 'El último día seguro fue el {lastDay}: puede estar bloqueado',
  never: 'Sin ingreso anotado',
  mine: 'suyo',
  another: 'de otra persona',
  roleNone: 'sin rol anotado',
  lastLogin: {
    seen: 'Último ingreso: {day}, visto en este navegador',
    said: 'Último ingreso: {day}, según usted',
    corrected: 'Último ingreso: {day}, como usted lo indicó',
    done: 'Solicitud enviada: {day}, aún sin ingreso',
    heard: 'Último ingreso: {day}, según esa persona',
  },
  toldOn: 'avisado: {day}',
  notTold: 'aún sin aviso',
  snoozed: 'nuevo recordatorio: {day}',
  filter: {
    text: 'Nombre o rol',
    show: 'Mostrar',
    kinds: {
      all: 'Todos',
      due: 'Quedan nueve días o menos',
      over: 'Vencidos',
      mine: 'Suyos',
      others: 'De otras personas',
      unknown: 'Sin ingreso anotado',
    },
    none: 'Ningún acceso coincide. Borre la búsqueda para verlos todos.',
    clear: 'Borrar la búsqueda',
  },
  select: 'Seleccionar {label}',
  selectAll: 'Seleccionar todos los mostrados',
  selected:
    '{count, plural, =0 {Ninguno seleccionado} one {# seleccionado} other {# seleccionados}}',
  forSelected: 'Para los accesos seleccionados',
  act: {
    today: 'Entré hoy',
    todayOf: 'Entré hoy: {label}',
    told: 'Avisado hoy',
    toldOf: 'Avisado hoy: {label}',
    edit: 'Editar',
    editOf: 'Editar {label}',
    snoozeNext: 'Recordarme el próximo día hábil',
    snoozeWeek: 'Recordarme en una semana',
    remove: 'Quitar',
    undo: 'Deshacer',
    mail: 'Escribirle',
    mailOf: 'Escribirle: {label}',
    openLogin: 'Abrir el portal',
  },
  toldNote: '“Avisado hoy” anota que usted avisó a alguien. No cuenta como ingreso.',
  snoozeNote: 'Puede aplazar un recordatorio solo a un día hábil que aún sea a tiempo.',
  done: {
    removed: '{count, plural, one {# acceso quitado.} other {# accesos quitados.}}',
    restored: 'Recuperado.',
    told: '{count, plural, =0 {Ninguno de los accesos seleccionados es de otra persona.} one {Anotado para # acceso.} other {Anotado para # accesos.}}',
    snoozed:
      '{count, plural, =0 {No puede aplazar ninguno de estos: no hay ingreso anotado, o ya es el último día hábil.} one {# recordatorio aplazado.} other {# recordatorios aplazados.}}',
    saved: 'Guardado.',
  },
  form: {
    add: 'Agregar un acceso',
    edit: 'Editar {label}',
    label: 'El nombre que usted le da',
    labelHint: 'Queda en esta computadora, salvo que usted comparta su lista en Configuración.',
    role: 'Rol',
    whose: '¿De quién es el acceso?',
    mine: 'Mío',
    another: 'De otra persona',
    anotherHint: 'Esa persona entra por sí misma. Anote aquí cuándo le avisó y qué le dijo.',
    hasProxy: 'Esta cuenta tiene un apoderado (PTAO)',
    day: 'Día del último ingreso',
    dayAnother: 'Día de su último ingreso, según esa persona',
    dayHint: 'Déjelo vacío si no lo sabe.',
    save: 'Guardar',
    add2: 'Agregar',
    cancel: 'Cancelar',
    full: 'La lista está llena: {most, number} accesos.',
  },
  refused: {
    'too many': 'Hay lugar para {most, number} accesos.',
    'no label': 'Póngale un nombre, para distinguir sus accesos.',
    'label too long': '{longest, number} caracteres como máximo.',
    'label taken': 'Otro acceso tiene este nombre y rol. Elija otro nombre.',
    'the only one': 'No puede quitar el último acceso: los 45 días necesitan uno.',
    gone: 'Este acceso ya no está en la lista.',
    'not a day': 'Indique un día como {example}.',
    'in the future': 'El día no puede estar en el futuro.',
    'no days': 'Elija al menos un día.',
    'too many days': '{maxDays, number} días como máximo.',
    'day out of bounds': 'Días entre {earliest, number} y {latest, number}, como 35, 40, 44.',
    'no such hour': 'Elija una hora del día.',
    'closing ends first': 'El último día es anterior al primero. Revise ambos.',
    'closing too long':
      '{longestClosing, number} días seguidos como máximo: en más tiempo se bloquean todos los accesos. Que alguien entre en ese lapso.',
    'closing is over': 'Estos días ya pasaron. Indique días por venir.',
    'too many closings': 'Hay lugar para {maxClosings, number}. Quite primero algunos.',
  },
  whose: {
    seen: 'Alguien entró el {day}. ¿De quién fue el ingreso?',
    done: 'Se envió una solicitud el {day}. ¿Para quién es el acceso?',
    choose: 'Elija un acceso …',
    apply: 'Ese',
    none: 'Ninguno de estos',
    label: 'Acceso',
    more: '{count, plural, one {Una pregunta más después de esta.} other {# preguntas más después de esta.}}',
  },
  several: {
    due: '{count, plural, =0 {Ninguno de sus {all, number} accesos está cerca de su último día seguro.} one {# de {all, number} accesos está cerca de su último día seguro, o ya lo pasó.} other {# de {all, number} accesos están cerca de su último día seguro, o ya lo pasaron.}}',
    ask: '¿Entró hoy al portal ACE, y con qué acceso?',
  },
  reminders: {
    title: 'Recordatorios',
    days: 'Días después del último ingreso',
    hour: 'Hora',
    apply: 'Usar estos',
    note: 'Recibe como máximo un aviso al día para todos los accesos juntos. Si cae en fin de semana o feriado federal de EE. UU., llega el día hábil anterior. Cuando se cumplen los 45 días, lo sabe ese mismo día.',
  },
  calendarOffer:
    'Los recordatorios llegan solo mientras este navegador funciona. ¿Lo abre poco? Ponga el día en su propio calendario.',
  closings: {
    title: 'Días de cierre o ausencia',
    lead: 'Indique los días en que nadie puede entrar, como vacaciones o un cierre de planta. Sus recordatorios llegan entonces antes.',
    none: 'Ninguno indicado.',
    range: '{from} a {to}',
    from: 'Primer día',
    to: 'Último día',
    add: 'Agregar estos días',
    added: 'Agregado: {days}.',
    remove: 'Quitar',
    removeOf: 'Quitar: {days}',
    removed: 'Quitado: {days}.',
    ahead: 'Ustedes cierran el {closes}: entre a más tardar el {day}.',
    theirs: 'Ustedes cierran el {closes}: que esa persona entre a más tardar el {day}.',
  },
  proxy: {
    title: '¿Un solo titular y sin apoderado?',
    body: 'Con un apoderado (PTAO) ustedes siguen trabajando mientras el titular está ausente.',
    which: 'No anotó apoderado para: {labels}.',
    howTitle: 'Cómo agregar un apoderado',
    steps: {
      one: 'El titular (TAO) entra en ace.cbp.gov y abre Tools y luego User Access.',
      two: 'Allí el titular agrega a la segunda persona como usuario, con el rol Proxy Trade Account Owner. La guía de CBP “ACE Portal User Management” muestra los botones.',
      three:
        'La segunda persona entra con su propio ID, y otra vez al menos cada 45 días: el reloj corre también para ella.',
      four: 'Edite aquí el acceso del titular y marque que la cuenta tiene un apoderado.',
    },
    ownerOnly: 'Solo el titular puede hacer apoderado a alguien.',

    unlocks:
      'Un apoderado no puede reactivar a nadie. Un usuario bloqueado necesita al titular; un titular bloqueado escribe a CBP.',
  },
  back: {
    title: 'Después de 45 días: cómo recuperar el acceso',
    mailNote:
      'Estos correos se abren en su propio programa de correo. Esta extensión no envía nada.',
    mailTao: 'Correo a ACE Support: reactivación',
    mailOwner: 'Correo a su titular (TAO): que lo reactive',
    mailLookup: 'Correo a ACE Support: ¿quién es el titular?',
  },
  mails: {
    owner: {
      subject: 'Por favor, reactive mi acceso a ACE',
      body: `Hola:

Mi acceso a ACE puede estar bloqueado tras 45 días sin ingreso. Como Trade Account Owner, ¿podría entrar al portal ACE, abrir Tools, seleccionar mi nombre y presionar Reactivate? Entraré el mismo día para confirmarlo.

Mi nombre en ACE: 
`,
    },
    remind: {
      subject: 'Por favor, entre a ACE a más tardar el {lastDay}',
      body: `Hola:

Por favor, entre al portal ACE (ace.cbp.gov) con su propio ID a más tardar el {lastDay}: el acceso termina tras 45 días sin ingreso. Dígame, por favor, qué día lo hizo.
`,
    },
    remindOver: {
      subject: 'Por favor, pruebe su acceso a ACE',
      body: `Hola:

Pueden haber pasado los 45 días desde su último ingreso a ACE. Por favor, intente entrar en ace.cbp.gov con su propio ID y dígame si funcionó.
`,
    },
  },
  apart: {
    title: 'Otras dos reglas que suenan parecido',
    lead: 'Entrar no ayuda con ninguna de las dos.',
    number: {
      title: 'Un número de importador sin uso por un año',
      body: 'CBP puede poner un número como inactivo cuando nadie lo usó por un año. Es el número, no un acceso: su agente puede reactivarlo, o usted envía un Formulario 5106 de CBP con el asunto “IOR reactivation request”.',
    },
    cape: {
      title: 'Los 45 días de CAPE',
      body: 'CBP cuenta 45 días para procesar una declaración aceptada. Esos días corren en CBP; ningún ingreso los inicia ni los detiene.',
    },
  },
  damage: {
    title: 'No se pudieron leer algunos datos guardados',
    body: 'Se apartaron y no se borró nada. Esta parte empezó de nuevo, así que revísela: {parts}.',
    read: 'Ya lo vi',
    parts: {
      logins: 'sus accesos',
      reminders: 'los días de sus recordatorios',
      clocks: 'cuentas regresivas',
      steps: 'sus pasos',
      waits: 'sus esperas',
      log: 'su registro',
      calendar: 'lo que se puso en archivos de calendario',
      settings: 'la configuración',
      other: 'lo que esta sesión recordaba',
    },
  },
} as const;
