import type { enrolAch as journey } from '../../../guide/journeys/enrol-ach';
import type { JourneyTexts } from '../../journey-texts';

export const enrolAch = {
  'ach-who': {
    title: 'Compruebe que usted puede poner los datos bancarios',
    why: 'Solo puede el titular de la cuenta (TAO), o alguien a quien el titular dio Full Access a ACH refund tab.',
    label: 'Comprobar sus permisos',
    line: 'Solo el titular, o alguien con Full Access, pone los datos bancarios.',
    do: '¿No es el titular? Pida al titular que ponga los datos bancarios, o que le dé a usted Full Access: Tools, User Access, su nombre, Roles, desplegar Importer, Edit, ACH refund tab, Full Access, Submit.',
    who: 'El titular (TAO), o un apoderado o usuario con Full Access. Con Read-Only se puede mirar, pero no cambiar.',
    done: 'Usted es el titular, o el titular le dijo que está hecho.',
    note: 'Su agente no puede ponerlos desde la propia cuenta del agente.',
    troubles: {
      'owner-away': {
        when: 'No se puede contactar al titular',
        do: 'Solo el titular puede dar Full Access. ¿Nadie puede contactarlo? Cambie su respuesta a “¿Cuál es su situación?”: “Tenemos una, pero no podemos entrar”.',
      },
      'owner-locked': {
        when: 'El titular está bloqueado',
        do: 'El titular prueba Forgot Password y luego escribe a ACE.Support@cbp.dhs.gov desde su propio correo, con “reactivation” en el asunto.',
      },
      'no-login': {
        when: 'Usted no tiene acceso propio',
        do: 'Que el titular lo agregue como usuario, o que ponga los datos bancarios.',
      },
    },
  },
  'bank-before-closing': {
    title: 'Ponga los nuevos datos bancarios antes de cerrar la cuenta anterior',
    why: 'Un reembolso enviado a una cuenta cerrada regresa, y hay que pedirlo otra vez.',
    label: 'Poner los nuevos datos bancarios',
    line: 'Cierre la cuenta anterior solo cuando cada número muestre la nueva.',
    do: 'Ponga los nuevos datos bancarios para cada número, con los dos caracteres que le siguen (a menudo 00), y presione Get Info/Refresh para cada uno. Mantenga abierta la cuenta anterior hasta que todos muestren la nueva.',
    done: 'Cada número muestra la cuenta nueva tras Get Info/Refresh.',
    troubles: {
      'came-back-already': {
        when: 'Un reembolso ya regresó',
        do: 'Ponga primero los nuevos datos bancarios. Luego escriba a frn-achrefundsupport@cbp.dhs.gov; la respuesta “Nuestro banco lo devolvió” muestra los pasos.',
      },
    },
  },
  'check-in-order': {
    title: 'Revise cuatro cosas, en este orden',
    why: 'Un cambio cuenta cuando usted lo ve tras Get Info/Refresh, para cada número.',
    label: 'Revisar cuatro cosas',
    line: 'Sus permisos, Get Info/Refresh, cada número, la notify party.',
    do: '1. ¿Es usted el titular, o tiene Full Access? 2. Presione Get Info/Refresh. 3. Mire cada número, con los dos caracteres que le siguen (a menudo 00). 4. ¿Se debe pagar a una notify party? Tiene que estar registrada en ACE y en la casilla 28 del entry summary.',
    done: 'Sabe cuál de las cuatro es, y la corrigió.',
    troubles: {
      'all-right': {
        when: 'Las cuatro están bien',
        do: 'Escriba a ACE Support: el número, el día y qué cambió usted.',
      },
    },
  },
  'ask-owner': {
    title: 'Pida la pestaña al titular',
    why: 'Los datos bancarios los pone solo el titular, o alguien a quien el titular dio Full Access a la pestaña.',
    label: 'Pedir permiso al titular',
    line: 'El titular pone los datos bancarios, o le da a usted Full Access.',
    do: 'Pida al titular que ponga los datos bancarios, o que le dé a usted Full Access: Tools, User Access, su nombre, Roles, desplegar Importer, Edit, ACH refund tab, Full Access, Submit.',
    done: 'El titular le dijo que está hecho, o usted ve la pestaña.',
    troubles: {
      'no-login': {
        when: 'Usted no tiene acceso propio',
        do: 'Que el titular lo agregue primero: Tools, Add User.',
      },
      'still-no-tab': {
        when: 'Tiene Full Access, y sigue sin haber pestaña',
        do: 'Pida al titular que mire en Accounts, Importer: quizá falta la subcuenta Importer.',
      },
    },
  },
  'ach-bank-data': {
    title: 'Consiga el papel del banco y a una segunda persona',
    why: 'El reembolso va a la cuenta que usted escribe: una cuenta de EE. UU. a nombre del importador registrado.',
    label: 'Conseguir el papel del banco',
    line: 'Una cuenta de EE. UU. a nombre del importador, y una segunda persona.',
    do: 'Pida a su banco, por escrito, el número de cuenta y el routing number para depósitos electrónicos (ACH).',
    need: 'Routing number (9 dígitos), número de cuenta (hasta 17 dígitos), corriente o de ahorros (checking o savings), y una cuenta a nombre del importador.',
    done: 'Una segunda persona le leyó los dígitos del papel del banco.',
    note: 'Esto es solo para reembolsos. Pagar aranceles por ACH no le da a CBP sus datos bancarios para reembolsos.',
    note2: 'Pida el routing number para ACH: el de transferencias (wires) puede ser otro.',
    troubles: {
      'no-us-bank': {
        when: 'No hay cuenta bancaria en EE. UU.',
        do: 'Abra una, o nombre una notify party que tenga una en ACE. Recibe los reembolsos de usted solo por entradas cuyo entry summary la nombra.',
      },
      'asked-by-mail': {
        when: '¿Alguien le pidió por correo o teléfono cambiar los datos bancarios?',
        do: 'Deténgase y llame a un número que ya conoce. Por lo general CBP no pide datos bancarios por correo ni por mensaje de texto.',
      },
    },
  },
  'ach-suffixes': {
    title: 'Anote cada número',
    why: 'Cada número de su 5106, con los dos caracteres que le siguen (a menudo 00), necesita sus propios datos bancarios. El que falte no recibe reembolso.',
    label: 'Anotar cada número',
    line: 'Cada uno con los dos caracteres que le siguen (a menudo 00).',
    do: 'Anote cada número con los dos caracteres que le siguen (a menudo 00), como en el 5106. Un mismo número puede tener varios.',
    need: 'La respuesta de su agente, con cada número completo.',
    done: 'La tabla de abajo tiene una línea para cada uno.',
    troubles: {
      'suffix-unknown': {
        when: 'No conoce los dos caracteres',
        do: 'Pregunte al agente. La lista de cuentas de importador en el portal muestra los números que están conectados.',
      },
    },
  },
  'ach-log-in': {
    title: 'Entre al portal',
    why: 'Los datos bancarios se ponen en el portal ACE.',
    label: 'Entrar a ACE',
    line: 'Los datos bancarios se ponen en el portal ACE.',
    do: 'Abra ace.cbp.gov, elija Trade/PGA User y entre en login.cbp.gov.',
    need: 'El buzón que recibe su Security Token.',
    done: 'El portal muestra su barra: Home, Accounts, Account Search, References, Tools.',
    troubles: {
      'no-token': {
        when: 'El Security Token no llega',
        do: 'Llega a su propio buzón. Busque en spam, empiece de nuevo el ingreso y luego llame a ACE Support.',
      },
      'locked-out': {
        when: 'Se rechaza el acceso tras 45 días',
        do: 'Abra “Ayuda” y elija “No puedo entrar”.',
      },
    },
  },
  'ach-open-list': {
    title: 'Abra Accounts y luego Importer',
    why: 'Los datos bancarios van en la subcuenta Importer, no en la cuenta principal (top account).',
    label: 'Abrir Accounts y luego Importer',
    line: 'Los datos bancarios se guardan en la cuenta de importador.',
    do: 'En la barra de arriba, abra Accounts y luego Importer (o Importers).',
    done: 'Ve una lista de cuentas de importador.',
    note: 'También llega allí con Search y Recently Viewed Accounts.',
    troubles: {
      'no-importers': {
        when: 'Importer no está en el menú, o la lista está vacía',
        do: '¿No es el titular? Pida permisos al titular. ¿Acaba de solicitar? Pregunte a ACE Support y no pida una segunda cuenta. Si no, siga con “Agregar subcuentas”.',
      },
    },
  },
  'ach-open-account': {
    title: 'Abra el nombre de la cuenta del importador',
    why: 'Cada número de importador tiene su propia cuenta, con su propia pestaña.',
    label: 'Hacer clic en el nombre de la cuenta',
    line: 'Cada número tiene su propia cuenta.',
    do: 'Haga clic en el nombre de la cuenta del número de importador que debe recibir reembolsos.',
    done: 'Ve la página de la cuenta, con pestañas.',
    troubles: {
      'number-missing': {
        when: 'El número no está en la lista',
        do: '¿No es el titular? Pida permisos al titular. ¿Acaba de solicitar? Pregunte a ACE Support. Si no, siga con “Agregar subcuentas”.',
      },
    },
  },
  'ach-open-tab': {
    title: 'Abra la pestaña ACH Refund Authorization',
    why: 'Es la pestaña de CBP para datos bancarios.',
    label: 'Abrir ACH Refund Authorization',
    line: '¿No está? Quizá su rol no la permite.',
    do: 'Abra la pestaña ACH Refund Authorization.',
    done: 'La pestaña muestra Get Info/Refresh o Add ACH Info.',
    note: 'En una ventana estrecha, la pestaña puede estar oculta en “More”. Abra “More”, o haga más ancha la ventana.',
    troubles: {
      'no-permission': {
        when: 'Falta la pestaña, y usted no es el titular',
        do: 'Pida al titular Full Access a ACH refund tab.',
      },
      'no-sub-account': {
        when: 'Falta la pestaña en una cuenta principal (top account)',
        do: 'La pestaña necesita una subcuenta Importer. ¿No hay ninguna? Pídala con el formulario web de CBP (“Add sub-accounts to an existing top account”).',
      },
      'old-5106': {
        when: 'Usted es el titular, y la subcuenta de importador no tiene esa pestaña',
        do: 'Que el agente actualice el 5106; luego mire otra vez.',
      },
    },
  },
  'ach-refresh': {
    title: 'Presione Get Info/Refresh',
    why: 'La pestaña parece vacía hasta que lo presiona, en cada visita, aunque haya datos bancarios.',
    label: 'Presionar Get Info/Refresh',
    line: 'Hasta entonces la pestaña parece vacía.',
    do: 'Presione el Get Info/Refresh rojo cada vez que abra la pestaña. También trae lo que usted envió alguna vez en papel.',
    done: 'Ve datos bancarios, o sabe que no hay.',
    note: 'Un aviso de que no se encontró nada no es un error.',
    troubles: {
      'still-empty': {
        when: 'No aparece nada',
        do: 'Asegúrese de que usted es el titular o tiene Full Access. Si es así, siga con Add ACH Info.',
      },
      'data-shown': {
        when: 'Aparecen datos bancarios',
        do: 'Compárelos con el papel del banco. ¿Bien? Marque los pasos hasta “Presione otra vez Get Info/Refresh y mire”. ¿Mal? Pregunte a ACE Support cómo cambiarlos.',
      },
    },
  },
  'ach-add': {
    title: 'Presione Add ACH Info',
    why: 'Abre los campos para los datos bancarios.',
    label: 'Presionar Add ACH Info',
    line: 'Abre los campos para los datos bancarios.',
    do: 'Si la pestaña sigue sin mostrar nada tras Get Info/Refresh, presione Add ACH Info.',
    done: 'Ve campos para datos bancarios.',
    troubles: {
      'no-button': {
        when: 'No hay Add ACH Info',
        do: 'Con Read-Only se puede mirar, pero no cambiar. Pida Full Access al titular.',
      },
    },
  },
  'ach-fill': {
    title: 'Escriba los datos bancarios y envíe',
    why: 'Routing Number, Account Number y Bank Control Key dicen adónde va el dinero.',
    label: 'Escribir datos bancarios y enviar',
    line: 'Compare cada dígito con el papel del banco.',
    do: 'Escriba el routing number y el número de cuenta, elija el Bank Control Key (checking: corriente; savings: ahorros) y envíe.',
    need: 'El papel del banco, y la segunda persona.',
    done: 'Ve “Success”. La prueba es el Get Info/Refresh que sigue.',
    note: '¿Hay un campo Bank Name? Llénelo también. Si no, siga.',
    troubles: {
      'routing-refused': {
        when: 'Se rechaza el routing number',
        do: 'Compárelo con el papel del banco. ¿Bien? Llame al (317) 298-1200, extensión 1178, o escriba a GMB.ACHREFUNDSUPPORT@cbp.dhs.gov, sin el número de cuenta.',
      },
      'other-error': {
        when: 'La pestaña muestra otro error',
        do: 'Anote sus palabras y la hora, y pregunte a ACE Support.',
      },
      'key-words': {
        when: 'El Bank Control Key muestra códigos',
        do: 'Por lo común 01 es checking (corriente) y 02 es savings (ahorros). ¿La página no lo dice? Pregunte a ACE Support antes de enviar.',
      },
    },
  },
  'ach-see-back': {
    title: 'Presione otra vez Get Info/Refresh y mire',
    why: 'Termina cuando ve sus datos bancarios tras Get Info/Refresh, no cuando ve “Success”.',
    label: 'Presionar otra vez y mirar',
    line: '“Success” por sí solo no prueba que quedó guardado.',
    do: 'Presione otra vez Get Info/Refresh y compare lo que ve, dígito por dígito donde se muestran dígitos.',
    done: 'Ve sus propios datos bancarios tras Get Info/Refresh. Solo usted puede decirlo: los datos bancarios nunca se leen.',
    note: '“Pending validation” puede durar días. No cambie nada.',
    troubles: {
      'not-shown': {
        when: 'Vio “Success”, pero nada tras Get Info/Refresh',
        do: 'Aún no está hecho. Mire otra vez al día siguiente; luego escriba a ACE Support con el día y la hora.',
      },
    },
  },
  'ach-all-suffixes': {
    title: 'Haga lo mismo para cada número',
    why: 'Cada número, con los dos caracteres que le siguen, necesita sus propios datos bancarios.',
    label: 'Repetir para cada número',
    line: 'Cada uno tiene sus propios datos bancarios.',
    do: 'Vuelva a la lista y haga lo mismo para el siguiente número.',
    done: 'Cada línea de la tabla está marcada: visible, puesto, visto tras Get Info/Refresh.',
    troubles: {
      'one-missing': {
        when: 'Un número no está en el portal',
        do: 'Agréguelo primero como subcuenta. Luego ponga sus datos bancarios.',
      },
    },
  },
  'ach-613': {
    title: 'Compruebe que REV-613 está vacío',
    why: 'Muestra los reembolsos que CBP rechazó porque faltaban datos bancarios.',
    label: 'Mirar el informe REV-613',
    line: 'Vacío es bueno: ningún reembolso fue rechazado.',
    do: 'Genere REV-613 desde la subcuenta de importador, para cada número.',
    done: 'Está vacío, o usted escribió por cada línea.',
    troubles: {
      'not-empty': {
        when: 'El informe tiene líneas',
        do: 'CBP rechazó esos reembolsos. Primero ponga datos bancarios para este número y véalos tras Get Info/Refresh. Luego escriba a frn-achrefundsupport@cbp.dhs.gov.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
