/** The person's progress: their case, their journey, and their current step. */
export const guide = {
  ask: 'Primero unas preguntas',
  number: 'Pregunta {number} de {most} como máximo',
  howTo: 'Cómo averiguarlo',
  goOn: 'Continuar',
  notChosen: 'Elija una de las respuestas.',
  found: 'Su situación',
  answers: 'Sus respuestas',
  change: 'Cambiar',
  changeOf: 'Cambiar la respuesta a: {question}',
  use: 'Usar esta respuesta',
  keep: 'Conservar la respuesta anterior',
  help: {
    stand:
      'Pregunte a los colegas si alguien entró alguna vez a ACE, y a quien presentó su Formulario 5106 de CBP si el número está ligado a una cuenta.',
    record:
      'El entry summary es el Formulario 7501 de CBP: busque “Importer of Record Name and Address”. Su agente o transportista puede enviarlo. CBP reembolsa solo al importador registrado o a su notify party.',
    party:
      'Una notify party recibe reembolsos por el importador: está nombrada en el Formulario 4811, o en el portal en Notify Parties, y en el entry summary. Si usted solo presenta entradas para el importador, es agente o filer.',
    logins:
      'Pregunte a los colegas, también en contabilidad y logística, si alguien entró alguna vez a ACE. Pregunte a quien presentó su Formulario 5106 de CBP si el número está ligado a una cuenta: el formulario de importador rechaza uno que lo está.',
    tried:
      'El formulario de importador es la solicitud en ace-accounts.cbp.gov. En su primera página compara su nombre y número con su Formulario 5106 de CBP.',
    numbers:
      'Su Formulario 5106 de CBP muestra el número; pregunte a su agente si hay otros. ¿Un número con varias terminaciones (00, 01 …)? Pregunte a ACE Support qué solicitud usar.',
    code: 'Es el correo de contacto de la dirección física (casilla 2E en papel). Quien presentó su Formulario 5106 de CBP puede decírselo.',
    need: 'Elija lo que quiere resolver primero. Puede cambiar la respuesta en cualquier momento.',
    tab: 'Entre en ace.cbp.gov y abra Accounts, luego Importer y luego el nombre de la cuenta. La pestaña muestra datos bancarios solo tras Get Info/Refresh, en cada visita.',
    role: 'El titular es la persona cuyo correo es el acceso principal a ACE. En Tools, User Access el portal muestra quién es.',
    refund:
      'El informe REV-603 muestra los reembolsos pendientes, los que se lograron y los que regresaron. REV-613 muestra los que se rechazaron porque faltaban datos bancarios.',
    lock: 'Intente entrar en ace.cbp.gov: elija Trade/PGA User. Un usuario que no entró en 45 días está bloqueado.',
    owner:
      'El titular (TAO) es la persona cuyo correo es el acceso principal a ACE. CBP puede escribir por usted al titular registrado.',
    inbox:
      'El sistema de CBP reactiva automáticamente a un titular cuando el correo viene de la dirección que está en la cuenta del titular.',
    'owner-in':
      'Pida al titular que entre hoy en ace.cbp.gov. Solo el titular puede reactivar a otros.',
    change:
      'Pregunte a quien presentó su Formulario 5106 de CBP si el número está inactivo o el registro anulado. Un acceso rechazado no es ninguna de las dos cosas.',
    'who-left':
      'El titular (TAO) tiene el acceso principal a ACE. El contacto es el correo de su Formulario 5106 de CBP. Puede ser la misma persona: elija entonces primero al titular.',
    broker:
      'En Tools, User Access el portal muestra al titular. Quien presentó su Formulario 5106 de CBP puede decirle qué correo figura en él.',
  },

  journeys: 'Sus partes',
  others: 'Otras partes',
  noCase: 'Hasta que conteste las preguntas, ve los pasos para abrir una cuenta.',
  progress: '{done} de {all} hechos',
  after: 'Después: {journey}',

  more: 'Más sobre este paso',
  parts: {
    do: 'Qué hacer',
    who: 'Quién puede',
    need: 'Tenga listo',
    done: 'Hecho cuando',
    note: 'Conviene saber',
    note2: 'Además',
    why: 'Por qué',
    wait: 'Cuánto tarda',
    saves: 'La espera que puede ahorrarse',
  },

  reader: '¿Quién puede leer el buzón de su 5106? CBP envía allí el código.',
  readers: {
    me: 'Bien: no hay a quién llamar. Tenga ese buzón abierto mientras solicita.',
    colleague: 'Téngalo al teléfono, con el buzón abierto, antes de presionar Next.',
    broker: 'Mejor: que su agente ponga primero en el 5106 al contacto de usted.',
    unsure:
      'Averígüelo antes de solicitar: pregunte a quien presentó su 5106 qué correo figura en él.',
  },

  troubles: 'Si algo va mal',
  mail: 'Correo listo: {mail}',
  desks: 'A quién preguntar',

  suffixes: {
    lead: 'Agregue una línea por número, con los dos caracteres que le siguen (a menudo 00). Bastan los últimos dígitos, como “…4321 · 00”: solo esos se guardan, y nada sale de este navegador.',
    label: 'Los últimos dígitos y los dos caracteres que les siguen',
    add: 'Agregar una línea',
    complete: '{done} de {all} completas',
    rowComplete: 'completa',
    remove: 'Quitar',
    removeOf: 'Quitar {label}',
    undo: 'Deshacer',
    removed: 'Quitado: {label}.',
    restored: 'La línea está de vuelta.',
    onlyOpen: 'Mostrar solo lo que no está completo',
    refused: {
      'too many': 'La tabla está llena: {most} líneas.',
      'no label': 'Escriba los últimos dígitos y los dos caracteres que les siguen.',
      'label too long': '{longest} caracteres como máximo.',
      'label taken': 'Ya hay una línea con este nombre.',
    },
  },
} as const;
