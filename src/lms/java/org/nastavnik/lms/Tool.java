package org.nastavnik.lms;

/**
 * An external tool of the site. It begins pending, an administrator makes it active, and only when
 * it is also shown in the activity chooser do teachers find it. The state only hides it: launches
 * and services work all the same.
 */
public final class Tool {

    private final int id;
    private final String clientId;
    private volatile ToolConfiguration configuration;
    private volatile boolean active;
    private volatile boolean inChooser;
    private volatile boolean sendsNames;
    private volatile boolean sendsEmail;

    Tool(int id, String clientId, ToolConfiguration configuration) {
        this.id = id;
        this.clientId = clientId;
        update(configuration);
    }

    /** The type id is the deployment id, known as soon as the tool is registered. */
    public int id() {
        return id;
    }

    public String deploymentId() {
        return Integer.toString(id);
    }

    public String clientId() {
        return clientId;
    }

    public ToolConfiguration configuration() {
        return configuration;
    }

    /** Claims asked for at registration become «always», all others «never». */
    public void update(ToolConfiguration configuration) {
        this.configuration = configuration;
        this.sendsNames = configuration.names();
        this.sendsEmail = configuration.email();
    }

    public void activate() {
        active = true;
        inChooser = true;
    }

    public void setPrivacy(boolean sendsNames, boolean sendsEmail) {
        this.sendsNames = sendsNames;
        this.sendsEmail = sendsEmail;
    }

    public boolean active() {
        return active;
    }

    boolean inChooser() {
        return inChooser;
    }

    public boolean sendsNames() {
        return sendsNames;
    }

    public boolean sendsEmail() {
        return sendsEmail;
    }
}
