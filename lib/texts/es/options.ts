/** The settings page. */
export const options = {
  title: 'Configuración',
  language: {
    title: 'Idioma',
    label: 'Idioma · Language',
    browser: 'Como en el navegador ({name})',
    lead: 'Los nombres de las páginas de CBP quedan en inglés, y también la carta y los correos a CBP, a su agente y a transportistas o vendedores. La traducción es nuestra: vale el texto en inglés.',
  },
  loginsTitle: 'Accesos y recordatorios',
  loginsLead: 'Sus accesos tienen su propia página.',
  hintsTitle: 'Ayuda en los campos',
  hintsLead: 'La cuenta regresiva y los recordatorios funcionan sin ella.',
  aloudLead: 'Solo para quien usa un lector de pantalla: dice la ayuda del campo en uso.',
  access: {
    title: 'Acceso a las páginas de CBP',
    given: 'Su navegador deja que esta extensión ayude en las cuatro direcciones de CBP.',
    missing: 'Su navegador no deja que esta extensión ayude en las cuatro direcciones de CBP.',
    allow: 'Permitirlo',
    denied: 'El navegador no lo permitió.',
  },
  notifications: {
    title: 'Avisos',
    lead: 'Mientras corren los diez minutos, antes de que se acabe el plazo para entrar y cuando termina una espera. Su navegador o su computadora pueden retenerlos: pruébelo.',
    show: 'Mostrar uno ahora',
    sample: 'Así se ve un aviso.',
    shown: '¿No ve nada? Permita los avisos de su navegador en la configuración de su computadora.',
  },
  keyboard: {
    title: 'Teclado',
    names: { bar: 'Ir a la barra en la página', side: 'Abrir el panel lateral' },
    none: 'aún sin teclas',
    change: 'Cambiar las teclas',
  },
  data: {
    title: 'Lo que se guarda aquí',
    lead: 'Solo en este navegador. La hoja de preparación se guarda hasta que cierra el navegador y no está en esta lista.',
    see: 'Ver todo',
    forget: 'Olvidar todo …',
    question:
      '¿Olvidar accesos, esperas, registro, pasos, configuración, la hoja de preparación y una cuenta regresiva en curso? No se puede deshacer.',
    yes: 'Sí, olvidar todo',
    no: 'No, conservarlo',
    forgotten: 'Olvidado. No queda nada en este navegador.',
    shared:
      'Sus otras computadoras y la copia compartida conservan lo suyo: para borrar la copia, primero deje de compartir.',
  },
  company: {
    title: 'Empezar con otra empresa',
    lead: 'Borra sus respuestas, los pasos que marcó, la hoja de preparación y la tabla de números.',
    kept: 'Quedan sus accesos, recordatorios, registro y configuración, y también una cuenta regresiva en curso. Sus esperas siguen, marcadas “empresa anterior”: CBP aún debe la respuesta.',
    pages: 'Primero salga de la cuenta de la otra empresa: sus páginas marcarían pasos aquí.',
    start: 'Empezar con otra empresa …',
    question: '¿Borrar las respuestas y los pasos de esta empresa?',
    yes: 'Sí, empezar de nuevo',
    no: 'No, conservarlos',
    started: 'Borrado. Indique en el panel lateral en qué punto está la nueva empresa.',
    undo: 'Deshacer',
    undone: 'Se recuperaron las respuestas y los pasos.',
  },
  backup: {
    title: 'Copia de seguridad',
    lead: 'Un solo archivo con sus accesos, esperas, registro, pasos y configuración. No está cifrado: guárdelo donde solo usted pueda leerlo.',
    leftOut:
      'No contiene cuentas regresivas: terminan mucho antes de que usted necesite una copia.',
    make: 'Guardar una copia de seguridad',
    made: 'El archivo va en camino a sus descargas.',
    choose: 'Restaurar una copia de seguridad …',
    chooseHint: 'Primero ve qué contiene. Nada cambia hasta que usted lo diga.',
    found: 'Esta copia',
    madeOn: '{name}, hecha el {day} a las {time} con la versión {version}.',
    part: 'Parte',
    holds: 'En el archivo',
    here: 'Aquí ahora',
    parts: {
      logins: 'Accesos',
      waits: 'Esperas',
      evidence: 'Entradas del registro',
      ticks: 'Pasos marcados',
      suffixes: 'Líneas de la tabla de números',
      seenLogins: 'Preguntas abiertas “¿De quién fue el ingreso?”',
    },
    replaces:
      'El archivo reemplaza lo que hay aquí ahora, con la configuración y los días de los recordatorios. Las cuentas regresivas quedan.',
    shared:
      'Compartir está activado: sus otras computadoras reciben también los accesos, las esperas y la configuración de esta copia.',
    replace: 'Reemplazar con esta copia',
    cancel: 'Dejar todo como está',
    restored: 'La copia está restaurada.',
    cancelled: 'No se cambió nada.',
    refused: {
      'too large':
        'Este archivo es demasiado grande para ser una copia de esta extensión. No se cambió nada.',
      'no backup': 'Este archivo no es una copia de ACE Companion. No se cambió nada.',
      newer:
        'Esta copia se hizo con una versión más nueva de ACE Companion. Actualice primero la extensión y pruebe otra vez. No se cambió nada.',
      damaged:
        'Esta copia está dañada. Aquí no se cambió nada. Si tiene otra copia del archivo, pruebe con esa.',
      twice:
        'Esta copia contiene una entrada dos veces, así que nadie puede saber cuál es la correcta. Aquí no se cambió nada. Si tiene otra copia del archivo, pruebe con esa.',
      unmade: 'No se pudo crear el archivo. Pruebe otra vez.',
      unreadable: 'El navegador no pudo leer este archivo. No se cambió nada.',
    },
  },
} as const;
