import type { openAccount as journey } from '../../../guide/journeys/open-account';
import type { JourneyTexts } from '../../journey-texts';

export const openAccount = {
  'right-form': {
    title: 'Compruebe que esta es la solicitud correcta',
    why: 'El formulario de importador acepta un solo número de importador, con un Formulario 5106 de CBP y aún sin cuenta ACE. ¿Varios números, o ya una cuenta? Use otro camino.',
    label: 'Comprobar que es el formulario',
    line: 'Acepta un solo número de importador sin cuenta ACE.',
    do: 'Compruebe tres cosas: un solo número de importador, un Formulario 5106 de CBP, aún sin cuenta ACE. ¿Una no es cierta? Cambie sus respuestas.',
    done: 'Las tres son ciertas. Por la tercera preguntó a alguien.',
    troubles: {
      'is-linked': {
        when: 'El número puede pertenecer ya a una cuenta',
        do: 'No solicite: el formulario lo rechaza. Cambie su respuesta a “¿Cuál es su situación?”.',
      },
      'several-numbers': {
        when: 'Hay varios números de importador',
        do: 'Para varios use el formulario web de CBP. Cambie su respuesta a “¿Cuántos números de importador tiene?”: “Varios”.',
      },
    },
  },
  'data-5106': {
    title: 'Consiga su Formulario 5106',
    why: 'CBP compara su nombre y número con él. Pida una copia a su agente aduanal y mire el correo de contacto (casilla 2E en papel).',
    label: 'Conseguir su Formulario 5106',
    line: 'CBP compara nombre y número con ese registro.',
    do: 'Tenga frente a usted el nombre, el número y el correo de contacto, exactamente como en el registro.',
    done: 'Tiene una copia del registro, o la respuesta del agente.',
    troubles: {
      'no-copy': {
        when: 'No hay copia del 5106',
        do: 'Pregunte al agente: el correo listo pide todo. El equipo de fianzas (bonds) de CBP contesta preguntas sobre el 5106.',
      },
    },
  },
  'contact-ready': {
    title: 'Tenga a su contacto al teléfono',
    why: 'El código llega al correo de la dirección física en su 5106. Vale diez minutos. ¿Ese correo es antiguo, o del agente? Haga actualizar el 5106 antes de empezar.',
    label: 'Tener listo a su contacto',
    line: 'CBP le envía a esa persona un código que dura diez minutos.',
    do: 'Llame a la persona que lee ese buzón y manténgala al teléfono hasta que usted haya escrito el código.',
    done: 'Su contacto está al teléfono, con el buzón abierto.',
    troubles: {
      'contact-far': {
        when: 'El contacto está a muchas zonas horarias',
        do: 'Acuerden una hora en que ambos estén trabajando y anótela en las dos zonas horarias. El código dura diez minutos desde que CBP lo envía.',
      },
      'old-contact': {
        when: 'El contacto se fue, o es el agente',
        do: 'Haga actualizar el 5106 antes de empezar. Según CBP, un cambio de nombre o dirección suele tardar cinco días hábiles.',
      },
    },
  },
  'login-email': {
    title: 'Elija el correo para su acceso',
    why: 'Será el acceso a ACE del titular. Elija un buzón que el titular siga leyendo dentro de un año.',
    label: 'Elegir el correo del acceso',
    line: 'Elija un buzón que siga leyendo dentro de un año.',
    do: 'Elija un correo que aún no tenga ningún usuario de ACE: el formulario rechaza uno que está en uso.',
    done: 'Ha anotado el correo y su buzón está abierto.',
    note: 'Con un correo distinto del que figura en el 5106, es posible que el formulario no envíe ningún código. El mismo correo es lo más seguro, si quien lo lee puede ser titular de la cuenta.',
    troubles: {
      'is-user': {
        when: 'El correo pertenece a un usuario de ACE',
        do: 'Entre con él en ace.cbp.gov. ¿Su empresa está allí? No solicite: cambie su respuesta a “¿Cuál es su situación?”. Si no, use otro correo.',
      },
    },
  },
  company: {
    title: 'Llene la primera página',
    why: 'Escriba nombre y número como en su 5106, y el correo que eligió para el acceso. Next envía el código.',
    label: 'Llenar la primera página',
    line: 'Tenga a su contacto al teléfono: Next envía el código.',
    do: 'Escriba nombre, número y correo. Haga el CAPTCHA al final y presione Next cuando su contacto esté listo.',
    need: 'El 5106, y su contacto al teléfono.',
    done: 'La página pide el código de verificación.',
    note: 'Escriba el número con sus guiones. ¿Sin coincidencia? Pruebe con o sin los dos caracteres que le siguen (a menudo 00).',
    troubles: {
      refused: {
        when: 'El formulario no sigue',
        do: '¿Correo en uso? Entre con él si es suyo; si no, use otro. ¿Sin coincidencia? Compare con el 5106. ¿Sin correo de contacto? Haga actualizar el 5106. ¿Ya ligado? No solicite: cambie su respuesta a “¿Cuál es su situación?”.',
      },
      duplicate: {
        when: 'Dice “Duplicate tax ID”',
        do: 'Trate el número como ya ligado a una cuenta. No solicite: cambie su respuesta a “¿Cuál es su situación?”.',
      },
    },
  },
  code: {
    title: 'Escriba el código',
    why: 'Su contacto se lo lee. Vale diez minutos.',
    label: 'Escribir el código',
    line: 'Llega al correo de su Formulario 5106 y dura diez minutos.',
    do: 'Pida a su contacto que le lea el código, escríbalo y presione Next. Tiene diez minutos desde que se envió.',
    need: 'El buzón de su contacto: el correo de la dirección física en su 5106.',
    done: 'La página pregunta por el titular de la cuenta.',
    troubles: {
      'no-mail': {
        when: 'El código no ha llegado',
        do: 'Busque en spam y cuarentena, también en el buzón del agente. Buzón compartido: pregunte quién lo abrió. Filtro de correo: que sistemas lo libere. ¿Escribió un correo distinto del que figura en el 5106? Empiece de nuevo con el propio correo del contacto, si esa persona puede ser titular de la cuenta. Si no, haga corregir primero el 5106.',
      },
      late: {
        when: 'Pasaron los diez minutos',
        do: '¿Llegó el correo con el código? Empiece de nuevo mientras ese buzón está abierto. Si no llegó, averigüe primero qué correo figura en su 5106.',
      },
      'came-late': {
        when: 'El código llegó después de los diez minutos',
        do: 'Ya no sirve. ¿Un filtro retiene el correo? Que sistemas deje pasar el correo de @cbp.dhs.gov; luego empiece de nuevo.',
      },
      'two-started': {
        when: 'Dos de ustedes presionaron Next',
        do: 'Uno de los dos se detiene: solo puede haber una solicitud. El otro empieza de nuevo y escribe el código del correo más nuevo.',
      },
      back: {
        when: 'Usted presionó Back',
        do: 'Todo se perdió. Empiece de nuevo, con su contacto al teléfono.',
      },
    },
  },
  owner: {
    title: 'Nombre al titular de la cuenta',
    why: 'El titular (TAO) deja entrar a otros usuarios.',
    label: 'Nombrar al titular de la cuenta',
    line: 'El titular (TAO) reactiva a los demás.',
    do: 'Revise lo que ya está lleno. Luego escriba el tipo de empresa, el titular, la dirección y el teléfono. Lo demás puede quedar vacío.',
    need: 'El nombre y apellido del titular, y la dirección de la empresa.',
    done: 'La página muestra la autorización.',
    troubles: {
      'prefilled-wrong': {
        when: 'Algo que ya está lleno está mal',
        do: 'Deténgase antes de Submit y empiece de nuevo desde la primera página. Si el 5106 está mal, hágalo actualizar primero.',
      },
    },
  },
  authorise: {
    title: 'Autorice y envíe',
    why: 'Usted firma por la empresa. Esto crea la cuenta, su titular y la vista de importador.',
    label: 'Autorizar y enviar',
    line: 'Lea, marque la casilla y presione Submit una vez.',
    do: 'Lea la declaración, marque la casilla y presione Submit una vez.',
    who: 'Solo alguien que puede firmar por la empresa.',
    done: 'Una página sin formulario dice que la solicitud se envió.',
    note: 'Submit inicia la aprobación automática de CBP.',
    troubles: {
      'for-owner': {
        when: 'Usted llena esto por el titular',
        do: 'Esto crea la cuenta para el titular nombrado aquí. Presione Submit solo si puede hacerlo por la empresa.',
      },
      'no-authority': {
        when: 'Usted no puede firmar por la empresa',
        do: 'No presione Submit. Traiga a su pantalla a la persona que puede firmar.',
      },
    },
  },
  done: {
    title: 'Vea que se envió',
    why: 'Esta página significa que su solicitud se envió. No vuelva a solicitar.',
    label: 'Ver que se envió',
    line: 'Espere la página que lo dice. No vuelva a solicitar.',
    do: 'Anote la hora. La necesita si CBP después no encuentra ninguna solicitud.',
    done: 'Ve la página que lo dice.',
    troubles: {
      'not-sure-sent': {
        when: 'No está seguro de que haya pasado',
        do: 'No vuelva a solicitar. Busque los dos correos; luego escriba a ACE Support con la hora en que presionó Submit.',
      },
    },
  },
  mails: {
    title: 'Busque dos correos',
    why: 'Uno confirma la vista de importador, el otro trae los datos de su acceso. Los correos de CBP vienen de direcciones que terminan en @cbp.dhs.gov.',
    label: 'Buscar dos correos',
    line: 'También en spam, en ambos buzones. ¿Ninguno tras una semana? Pregunte a ACE Support.',
    do: 'Revise dos buzones, con sus carpetas de spam: el del acceso y el de su contacto.',
    done: 'Tiene los dos: la confirmación de la vista de importador y los datos del acceso.',
    troubles: {
      'none-came': {
        when: 'Tras una semana no llegó uno, o ninguno',
        do: 'No vuelva a solicitar. Busque en el spam de ambos buzones e intente entrar. Luego escriba a ACE Support, o a ACE.Applications@cbp.dhs.gov, con su nombre y el día y la hora en que presionó Submit.',
      },
      'other-sender': {
        when: 'La dirección del remitente no termina en @cbp.dhs.gov',
        do: 'No es de CBP: no haga clic en nada. ¿Trata de reembolsos? Denúncielo a IEEPAFraud@cbp.dhs.gov.',
      },
    },
  },
  'create-login': {
    title: 'Cree su acceso de CBP',
    why: 'Se entra al portal en login.cbp.gov. ¿Aún no tiene acceso allí? Créelo primero.',
    label: 'Crear su acceso de CBP',
    line: 'Con el correo de la solicitud: Trade/PGA User y luego Create an Account.',
    do: 'En ace.cbp.gov elija Trade/PGA User y luego Create an Account. Use el mismo correo que en la solicitud y presione Sign Up.',
    done: 'Usted entró, y el portal muestra su barra.',
    troubles: {
      'asked-for-id': {
        when: 'Le pide sincronizar cuentas (sync accounts)',
        do: 'Escriba el ID del correo de cuenta de CBP, si llegó uno. Si no, pregunte a ACE Support.',
      },
    },
  },
  'first-login': {
    title: 'Entre por primera vez',
    why: 'Muestra que la cuenta funciona. Hágalo pronto: una cuenta a la que nadie entra también puede bloquearse.',
    label: 'Entrar a ACE',
    line: 'Elija Trade/PGA User en ace.cbp.gov.',
    do: 'Abra ace.cbp.gov, elija Trade/PGA User y entre en login.cbp.gov. Escriba el Security Token que llega a su correo y presione VERIFY.',
    need: 'El buzón del acceso: recibe un nuevo Security Token en cada ingreso. CBP recomienda Chrome o Edge para el portal.',
    done: 'El portal muestra su barra: Home, Accounts, Account Search, References, Tools.',
    note: 'El Security Token no es el código de verificación del formulario: llega a su propio buzón, y los diez minutos no se aplican.',
    troubles: {
      'no-token': {
        when: 'El Security Token no llega',
        do: 'Llega a su propio buzón, no al de su contacto. Busque en spam, empiece de nuevo el ingreso y luego llame a ACE Support.',
      },
      'asked-to-sync': {
        when: 'Se le pide sincronizar cuentas (sync accounts)',
        do: 'Escriba el ID del correo de cuenta de CBP, si llegó uno. Si no, pregunte a ACE Support.',
      },
      'not-known': {
        when: 'Llegó el correo de CBP, pero al entrar ACE no lo reconoce',
        do: 'En ace.cbp.gov elija Trade/PGA User y luego Create an Account. Use el mismo correo que en la solicitud y presione Sign Up.',
      },
    },
  },
  'first-look': {
    title: 'Compruebe que todo está allí',
    why: 'Submit crea una vista de importador con su número. Vea ahora que cada uno de sus números está allí, no cuando toque un reembolso.',
    label: 'Comprobar que sus números están',
    line: 'Mire en Accounts y luego Importer.',
    do: 'Abra Accounts y luego Importer. Busque su empresa: ¿el número es el correcto, y el nombre como en el 5106?',
    done: 'La cuenta de importador se abre, y usted revisó nombre y número.',
    note: 'El portal muestra sus entradas, sus reembolsos y los mensajes de CBP. Allí van también sus datos bancarios.',
    troubles: {
      'no-importer': {
        when: 'No aparece ningún importador',
        do: 'Si usted es el titular, pida la subcuenta Importer con el formulario web de CBP (“Agregar subcuentas”). Cualquier otra persona pide permisos al titular.',
      },
    },
  },
  'add-proxy': {
    title: 'Agregue a una segunda persona (apoderado)',
    why: 'Con un apoderado ustedes siguen trabajando mientras el titular está ausente. Un apoderado no puede reactivar a nadie: solo el titular puede.',
    label: 'Agregar a una segunda persona',
    line: 'Así alguien puede seguir mientras el titular está ausente.',
    do: 'En Tools, agregue a una segunda persona como usuario y luego hágala apoderada de la cuenta (proxy owner).',
    done: 'La segunda persona ha entrado una vez.',
    troubles: {
      'nobody-else': {
        when: 'No hay nadie más',
        do: 'Entonces entre bastante antes de que acaben los 45 días: mientras usted esté bloqueado, nadie puede trabajar.',
      },
    },
  },
  'keep-login': {
    title: 'Entre al menos cada 45 días',
    why: 'Tras 45 días sin ingreso, usted queda bloqueado. Los días cuentan por separado para cada usuario.',
    label: 'Entrar cada 45 días',
    line: 'Tras 45 días sin ingreso se queda fuera.',
    do: 'Entre antes de que pasen los 45 días. Cada uno de los demás usuarios tiene que hacer lo mismo.',
    done: 'Nunca: cada ingreso empieza otros 45 días.',
    note: 'Las contraseñas también vencen, según un mensaje de CBP de 2021: cambie la suya cuando se le pida al entrar.',
    troubles: {
      'is-locked': {
        when: 'Un usuario ya está bloqueado',
        do: 'El titular abre Tools, el nombre del usuario, Reactivate. Luego el usuario entra.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
