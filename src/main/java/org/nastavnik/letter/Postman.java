package org.nastavnik.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Hands a letter to the mail server. */
@ApplicationScoped
class Postman {

    @Inject LetterSettings settings;
    @Inject Clock clock;

    void send(String address, Letter letter) throws MessagingException {
        Session session = Session.getInstance(settings.session());
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (settings.user().isPresent()) {
            Transport.send(message, settings.user().get(), settings.password());
        } else {
            Transport.send(message);
        }
    }
}
