/** How a page was recognized, what was not found, and the report about it. */
export const recognized = {
  decided: {
    why: '¿Por qué? Lo que se encontró en esta página',
    whyNot: '¿Por qué? Lo que se buscó',
    as: 'Reconocemos este paso por {landmarks}.',
    found: 'encontrado: exactamente un control tiene este nombre y es del tipo correcto',
    optional: 'no encontrado; no tiene que estar',
    lost: 'Algo es distinto aquí: no podemos saber qué paso es esta página. No hay ayuda en sus campos; la cuenta regresiva y los pasos funcionan a mano.',
    lostStep:
      'La página no muestra aquello por lo que reconocemos este paso, así que no hay ayuda en sus campos.',
  },

  /** How each state is recognized, in plain words. The rules are in `lib/pages`. */
  landmarks: {
    company:
      'dos de los campos Company Name, Importer Record Number y Business Email, junto a un botón como Next',
    code: 'el campo Verification Code, casi solo, junto a un botón como Next o Verify',
    owner: 'tres de los campos del titular de la cuenta, como Address, City, Zip y Telephone',
    authorise: 'la casilla con que usted autoriza la cuenta',
    done: 'una frase que dice que la solicitud se envió o se recibió, en una página sin campos',
    'signed-in': 'tres nombres de la barra: Home, Accounts, Account Search, References, Tools',
    'accounts-menu': 'la barra y, en ella, la opción Importer',
    'importer-list': 'la barra y el encabezado Importer o Accounts',
    account: 'la pestaña ACH Refund Authorization',
    'account-more': 'la barra, otras pestañas de una cuenta, y More junto a ellas',
    ach: 'el botón Get Info/Refresh o Add ACH Info',
    'ach-dialog': 'dos de los campos Routing Number, Account Number y Bank Control Key',
    'ach-success': 'el botón Get Info/Refresh o Add ACH Info, y un mensaje que dice Success',
    'ach-shown':
      'el botón Get Info/Refresh o Add ACH Info, y el encabezado Routing Number o Bank Control Key',
    'user-access': 'la barra y el nombre User Access',
    'user-roles': 'la barra y la pestaña Roles',
  },

  translated: {
    none: 'Esta página no está ahora en inglés: su navegador parece traducirla. No podemos reconocer sus campos con certeza, así que no hay ayuda en ellos.',
    kept: 'Esta página no está ahora en inglés: su navegador parece traducirla. La ayuda sigue en los campos que reconocimos antes; lo que viene después puede no tenerla.',
    how: 'Cómo quitar la traducción',
    chrome:
      'Presione el ícono de traducción en la barra de direcciones. En Chrome elija inglés; en Edge, “Mostrar original”. No recargue la página: perdería lo que escribió.',
    firefox:
      'Presione el ícono de traducción en la barra de direcciones y elija “Mostrar original”. Firefox recarga entonces la página y usted pierde lo que escribió, así que hágalo antes de empezar. En medio del formulario, siga sin ayuda en los campos e indique en “A mano” en qué paso está.',
  },

  report: {
    title: 'Informar lo que vimos',
    what: 'Un informe nos ayuda a mejorar esta extensión. Contiene la estructura de esta página y palabras que la extensión ya conoce. De cualquier otra palabra contiene solo la longitud, y de lo que usted escribió, nada.',
    make: 'Hacer un informe',
    failed: 'No se pudo hacer el informe porque la página no respondió. Pruebe otra vez.',
    read: 'Esto es todo lo que contiene. No se envía nada: si quiere, cópielo y envíelo usted.',
    copy: 'Copiar el informe',
    copied: 'Copiado.',
    copyFailed: 'El navegador no lo permitió. Seleccione el texto y cópielo usted.',
    head: 'ACE Companion {version} · página {page} · paso {state}',
    noState: 'no reconocido',
    found: 'encontrado: {fields}',
    missed: 'no encontrado: {field} ({reason})',
    more: '… y {count} más',
    kinds: {
      field: 'campo',
      button: 'botón',
      link: 'enlace',
      tab: 'pestaña',
      heading: 'encabezado',
      message: 'mensaje',
      text: 'texto',
      frame: 'marco',
      dialog: 'diálogo',
      form: 'formulario',
      part: 'parte',
    },
    control: '{kind} ({control})',
    form: 'formulario {form}',
    roots: '{count, plural, one {en # shadow root} other {en # shadow roots}}',
    hidden: 'no visible',
    at: {
      label: 'etiqueta “{words}”',
      aria: 'aria-label “{words}”',
      stand: 'placeholder o title “{words}”',
      inside: '“{words}”',
    },
    fits: 'coincide con {fields}',
    text: '‹texto, {length}›',
  },
} as const;
